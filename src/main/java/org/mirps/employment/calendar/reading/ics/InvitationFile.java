package org.mirps.employment.calendar.reading.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.shared.Language;

/**
 * One event for one person's own calendar. An invitation has an identity and a count of its own, so that it does not get in the way of the
 * feed's entry for whoever has both. Source: RFC 5546, 3.2.
 */
public final class InvitationFile {

    private final Event event;
    private final Language language;
    private final String base;

    /** @param base address of the application, with a slash at its end */
    public InvitationFile(Event event, Language language, String base) {
        this.event = event;
        this.language = language;
        this.base = base;
    }

    /**
     * An invitation as it travels by mail.
     *
     * @param organizer address that mail comes from
     * @param guest name and address of who reads it
     * @param sequence greater than that of any sent before
     */
    public record Letter(String organizer, String name, String guest, int sequence, Instant at) {}

    /** Invites, or says another time or place of what somebody was invited to. */
    public String request(Letter letter) {
        return text(Method.request(), letter, entry(letter));
    }

    /** Calls the invitation off, whatever becomes of the event. */
    public String cancel(Letter letter) {
        VEvent entry = entry(letter);
        entry.setStatus(Status.cancelled());
        return text(Method.cancel(), letter, entry);
    }

    /** The event as the feed has it, to be handed over by other ways. */
    public String publish() {
        CalendarWriter writer = new CalendarWriter(List.of(event), language, base);
        ICalendar calendar = writer.empty();
        calendar.setMethod(Method.publish());
        calendar.addEvent(writer.entry(event));
        return CalendarWriter.text(calendar);
    }

    private VEvent entry(Letter letter) {
        VEvent entry = new CalendarWriter(List.of(event), language, base).entry(event);
        entry.setUid("invitation-" + event.uid());
        entry.setSequence(letter.sequence());
        entry.setDateTimeStamp(Date.from(letter.at()));
        return entry;
    }

    private String text(Method method, Letter letter, VEvent entry) {
        entry.setOrganizer(new Organizer(null, letter.organizer()));
        Attendee guest = new Attendee(letter.name(), letter.guest());
        guest.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        guest.setRsvp(false); // nobody reads the answers
        entry.addAttendee(guest);
        ICalendar calendar = new CalendarWriter(List.of(event), language, base).empty();
        calendar.setMethod(method);
        calendar.addEvent(entry);
        return CalendarWriter.text(calendar);
    }
}
