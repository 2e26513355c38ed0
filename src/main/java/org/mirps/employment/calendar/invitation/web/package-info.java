/** Its page. */
@NullMarked
package org.mirps.employment.calendar.invitation.web;

import org.jspecify.annotations.NullMarked;
