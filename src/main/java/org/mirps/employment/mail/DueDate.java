package org.mirps.employment.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A due date to be taken over into a calendar of the reader's. It blocks nobody's time.
 *
 * @param id the same for the same due date: one that was moved takes the place of the one before
 * @param at UTC
 * @param sequence grows when the date moves (RFC 5545, 3.8.7.4)
 */
public record DueDate(String id, String title, Instant at, String url, int sequence) {

    /** So that it is seen in a calendar that shows hours. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    /** By which a contribution is to be sent in. */
    public static DueDate ofContribution(long contribution, String title, Instant at, String url, int sequence) {
        return new DueDate("contribution-" + contribution + "-due", title, at, url, sequence);
    }

    /** As an iCalendar text (RFC 5545). */
    public String calendar() {
        return calendar(List.of(this));
    }

    /** Several in one. */
    public static String calendar(List<DueDate> dates) {
        var calendar = new ICalendar();
        calendar.setProductId("-//MIRPS//Employment due dates//");
        dates.forEach(date -> calendar.addEvent(date.event()));
        return Biweekly.write(calendar).go();
    }

    private VEvent event() {
        var event = new VEvent();
        event.setUid(id + "@mirps-employment");
        event.setSequence(sequence);
        event.setSummary(title);
        event.setUrl(url);
        event.setDateStart(new DateStart(Date.from(at.minus(SHOWN)), true));
        event.setDateEnd(new DateEnd(Date.from(at), true));
        event.setTransparency(true);
        return event;
    }
}
