/** A government's answers to one round, from the first answer to the accepted, immutable snapshot. */
@NullMarked
package org.mirps.employment.contribution;

import org.jspecify.annotations.NullMarked;
