/** The pages on which the calendar is changed. */
@NullMarked
package org.mirps.employment.calendar.planning.web;

import org.jspecify.annotations.NullMarked;
