/** Accounts of people: who invites whom, to which role, and by which link they begin. */
@NullMarked
package org.mirps.employment.participant.people;

import org.jspecify.annotations.NullMarked;
