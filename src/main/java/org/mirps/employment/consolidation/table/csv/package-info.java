/** Tables as CSV. */
@NullMarked
package org.mirps.employment.consolidation.table.csv;

import org.jspecify.annotations.NullMarked;
