/** A section of a round on one screen: participants by questions, with what has to be looked at. */
@NullMarked
package org.mirps.employment.consolidation.matrix;

import org.jspecify.annotations.NullMarked;
