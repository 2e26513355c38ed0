/** Reads an XLSForm workbook, reports its problems by sheet, row and column, and writes it as XForm XML. */
@NullMarked
package org.mirps.employment.form.xlsform;

import org.jspecify.annotations.NullMarked;
