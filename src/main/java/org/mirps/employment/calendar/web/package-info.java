/** Pages of the calendar: those that everybody reads, and those of coordinators. */
@NullMarked
package org.mirps.employment.calendar.web;

import org.jspecify.annotations.NullMarked;
