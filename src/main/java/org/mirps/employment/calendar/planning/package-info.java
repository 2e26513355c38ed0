/** Events are planned, moved, merged, split and called off. */
@NullMarked
package org.mirps.employment.calendar.planning;

import org.jspecify.annotations.NullMarked;
