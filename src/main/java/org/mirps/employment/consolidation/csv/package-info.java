/** Writes tables as CSV. */
@NullMarked
package org.mirps.employment.consolidation.csv;

import org.jspecify.annotations.NullMarked;
