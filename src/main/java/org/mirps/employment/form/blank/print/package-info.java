/** The blank form as a PDF. */
@NullMarked
package org.mirps.employment.form.blank.print;

import org.jspecify.annotations.NullMarked;
