package org.mirps.employment.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.mirps.employment.shared.ActiveLanguage;

/** Dates and times of a round in words, with their time zone: {@code #{moments.say(header.dueAt(), header.timeZone())}}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    ActiveLanguage language;

    /** Such as "3 de diciembre de 2026, 17:00 (hora de Guatemala)". */
    public String say(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.get().formats())
                        .format(moment.atZone(zone))
                + " (" + zone(zone) + ")";
    }

    /** Such as "3 de diciembre de 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.get().formats())
                .format(day);
    }

    /** Such as "hora de Guatemala". */
    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, language.get().locale());
    }
}
