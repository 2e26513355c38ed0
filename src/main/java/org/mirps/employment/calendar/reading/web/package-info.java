/** The pages on which the calendar is read. */
@NullMarked
package org.mirps.employment.calendar.reading.web;

import org.jspecify.annotations.NullMarked;
