/** The calendar as an iCalendar feed. Source: RFC 5545. */
@NullMarked
package org.mirps.employment.calendar.reading.ics;

import org.jspecify.annotations.NullMarked;
