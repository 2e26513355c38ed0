/** The calendar as calendar programs read it: iCalendar, RFC 5545. */
@NullMarked
package org.mirps.employment.calendar.ics;

import org.jspecify.annotations.NullMarked;
