package org.mirps.employment.calendar.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.mirps.employment.calendar.Countdown;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.TimeWords;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** What the pages of the calendar say, in the reader's language. */
@Named
@RequestScoped
public class EventWords {

    @Inject
    ActiveLanguage language;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    /** When, as exactly as it is known, in the time zone in which it was agreed. */
    public String when(EventTime time) {
        return new TimeWords(language.get()).when(time);
    }

    /** How far off it is. */
    public String until(Countdown countdown) {
        return new TimeWords(language.get()).until(countdown);
    }

    /** Such as 09:00. */
    public String clock(TemporalAccessor time) {
        return new TimeWords(language.get()).clock(time);
    }

    /** A day without its year, as a table of local times needs it. */
    public String day(LocalDateTime time) {
        return format(FormatStyle.MEDIUM).format(time);
    }

    /** The day of a change, in the time of Guatemala. */
    public String day(Instant moment) {
        return format(FormatStyle.LONG).format(LocalDate.ofInstant(moment, RegionalTime.ZONE));
    }

    /** The name of a month, beginning with a capital, as a heading or a choice. */
    public String monthName(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** A time zone in words. */
    public String zone(String zone) {
        return ZoneId.of(zone).getDisplayName(TextStyle.FULL, locale());
    }

    /** A time zone to choose: its place and its words. */
    public String zoneChoice(String zone) {
        return zone.replace('_', ' ') + ": " + zone(zone);
    }

    public String country(CountryCode country) {
        return country.in(language.get());
    }

    /** How large a file is. @param bytes of it */
    public String size(long bytes) {
        return FileSize.say(bytes, language.get());
    }

    public String text(LocalizedText text) {
        return text.in(language.get());
    }

    /** A text of this room. */
    public String get(String key, Object... arguments) {
        return Texts.of("calendar", language.get()).get(key, arguments);
    }

    /**
     * What links between pages for everybody have at their end: the language of a visitor who chose one in the address. No session is begun
     * for visitors, so nothing else remembers it.
     */
    public String getKept() {
        return request.getParameter("lang") == null || currentUser.isSignedIn()
                ? ""
                : "&lang=" + language.get().code();
    }

    /** The language of links to the feed. */
    public String getLanguage() {
        return language.get().code();
    }

    Language language() {
        return language.get();
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(formats());
    }

    private Locale formats() {
        return language.get().formats();
    }

    private Locale locale() {
        return language.get().locale();
    }
}
