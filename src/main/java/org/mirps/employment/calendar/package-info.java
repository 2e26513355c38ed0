/** The calendar of a year: its sessions and additional events, what they are for, and what became of them. */
@NullMarked
package org.mirps.employment.calendar;

import org.jspecify.annotations.NullMarked;
