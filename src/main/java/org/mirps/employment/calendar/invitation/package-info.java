/** Invitations to sessions, by mail. */
@NullMarked
package org.mirps.employment.calendar.invitation;

import org.jspecify.annotations.NullMarked;
