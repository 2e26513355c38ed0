/** Doors to the workbook of a contribution. */
@NullMarked
package org.mirps.employment.contribution.workbook.web;

import org.jspecify.annotations.NullMarked;
