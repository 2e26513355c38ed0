/** The consolidation of a round for programs. */
@NullMarked
package org.mirps.employment.consolidation.api;

import org.jspecify.annotations.NullMarked;
