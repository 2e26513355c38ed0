/** The calendar as everybody reads it: a year, an event with its story, a feed. */
@NullMarked
package org.mirps.employment.calendar.reading;

import org.jspecify.annotations.NullMarked;
