/** Blank forms for printing, as PDF; the only place that knows the library which lays out pages. */
@NullMarked
package org.mirps.employment.form.print;

import org.jspecify.annotations.NullMarked;
