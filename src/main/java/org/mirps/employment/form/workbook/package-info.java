/** Workbooks as tables of cells with their places, read and written, and what is said of a fault in one. */
@NullMarked
package org.mirps.employment.form.workbook;

import org.jspecify.annotations.NullMarked;
