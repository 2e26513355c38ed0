package org.mirps.employment.calendar.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * Who could be invited to an event, who is, and what they would read.
 *
 * @param mailed whether mail is sent from here; else the same is handed over by other ways
 * @param guests those of participants first, by participant and name; then the regional team
 * @param text what they would read, in the language of who asks
 */
public record InvitationSheet(Event event, boolean mailed, List<Guest> guests, MailText text) {

    /**
     * Somebody who could be invited.
     *
     * @param of their participant; empty: of the regional team
     * @param wantsMail whether they want mail of this kind at all
     * @param invitedAt since when they hold an invitation; empty: they hold none
     * @param outdated whether the event has changed since
     */
    public record Guest(
            AccountId account,
            String name,
            String email,
            Optional<LocalizedText> of,
            boolean wantsMail,
            Optional<Instant> invitedAt,
            boolean outdated) {}

    /** Whether there is a day and an hour to invite to, and it takes place. */
    public boolean isInvitable() {
        return event.isPlanned() && event.time().start().isPresent();
    }

    public long invited() {
        return guests.stream().filter(guest -> guest.invitedAt().isPresent()).count();
    }
}
