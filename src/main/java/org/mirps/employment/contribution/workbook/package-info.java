/** A contribution as a workbook that others fill offline, and what comes back. */
@NullMarked
package org.mirps.employment.contribution.workbook;

import org.jspecify.annotations.NullMarked;
