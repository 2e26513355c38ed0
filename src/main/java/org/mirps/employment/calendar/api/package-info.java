/** What programs and browsers fetch of the calendar besides its pages and its feed. */
package org.mirps.employment.calendar.api;
