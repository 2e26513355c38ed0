package org.mirps.employment.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.ZonedMoment;

/** Dates and times of a round in words, with their time zone: {@code #{moments.say(header.dueAt(), header.timeZone())}}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    /** The server's, by which a page knows how wrong its own clock is. */
    public Instant getNow() {
        return clock.instant();
    }

    /** Such as "3 de diciembre de 2026, 17:00 (hora de Guatemala)". */
    public String say(Instant moment, ZoneId zone) {
        return new ZonedMoment(moment, zone).say(language.get());
    }

    /** Such as "3 de diciembre de 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.get().formats())
                .format(day);
    }

    /** Such as "hora de Guatemala". */
    public String zone(ZoneId zone) {
        return ZonedMoment.name(zone, language.get());
    }
}
