/** The tables of a round as one workbook. */
@NullMarked
package org.mirps.employment.consolidation.xlsx;

import org.jspecify.annotations.NullMarked;
