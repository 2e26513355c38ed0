package org.mirps.employment.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * A due date to be taken over into a calendar of the reader's. It blocks nobody's time.
 *
 * @param id the same for the same due date: one that was moved takes the place of the one before
 * @param at UTC
 */
public record DueDate(String id, String title, Instant at, String url) {

    /** So that it is seen in a calendar that shows hours. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    /** As an iCalendar text (RFC 5545). */
    public String calendar() {
        var event = new VEvent();
        event.setUid(id + "@mirps-employment");
        event.setSummary(title);
        event.setUrl(url);
        event.setDateStart(new DateStart(Date.from(at.minus(SHOWN)), true));
        event.setDateEnd(new DateEnd(Date.from(at), true));
        event.setTransparency(true);
        var calendar = new ICalendar();
        calendar.setProductId("-//MIRPS//Employment due dates//");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
