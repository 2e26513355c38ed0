/** Doors to the workbook of a contribution. */
@NullMarked
package org.mirps.employment.contribution.workbook.api;

import org.jspecify.annotations.NullMarked;
