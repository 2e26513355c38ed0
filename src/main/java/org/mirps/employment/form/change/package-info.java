/** What a newer version of a form does to what was answered to an earlier one. */
@NullMarked
package org.mirps.employment.form.change;

import org.jspecify.annotations.NullMarked;
