/** A round under way goes over to a newer version of its form. */
@NullMarked
package org.mirps.employment.contribution.formmove;

import org.jspecify.annotations.NullMarked;
