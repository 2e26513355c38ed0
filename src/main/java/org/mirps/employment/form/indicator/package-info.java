/** Indicators of one participant, computed from its answers as its form says. */
@NullMarked
package org.mirps.employment.form.indicator;

import org.jspecify.annotations.NullMarked;
