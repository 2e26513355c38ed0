/** A form without answers, to be filled on paper or in a spreadsheet. */
@NullMarked
package org.mirps.employment.form.blank;

import org.jspecify.annotations.NullMarked;
