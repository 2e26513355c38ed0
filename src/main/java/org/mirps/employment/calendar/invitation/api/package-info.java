/** The file of an event, for who hands it over. */
@NullMarked
package org.mirps.employment.calendar.invitation.api;

import org.jspecify.annotations.NullMarked;
