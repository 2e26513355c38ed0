package org.mirps.employment.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.mirps.employment.shared.ActiveLanguage;

/** Moments of a round as the reader writes them, in the round's time zone; with seconds only where they are not zero. */
@RequestScoped
class RoundTimes {

    @Inject
    ActiveLanguage language;

    /** Such as "3 dic 2026, 17:00". */
    String brief(Instant moment, ZoneId zone) {
        return say(FormatStyle.MEDIUM, moment, zone);
    }

    /** Such as "3 de diciembre de 2026, 17:00 (hora estándar central)". */
    String whole(Instant moment, ZoneId zone) {
        return say(FormatStyle.LONG, moment, zone) + " (" + name(zone) + ")";
    }

    /** The zone in words. */
    String name(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, language.get().locale());
    }

    private String say(FormatStyle date, Instant moment, ZoneId zone) {
        boolean toTheMinute = moment.getEpochSecond() % 60 == 0;
        return DateTimeFormatter.ofLocalizedDateTime(date, toTheMinute ? FormatStyle.SHORT : FormatStyle.MEDIUM)
                .withLocale(language.get().formats())
                .format(moment.atZone(zone));
    }
}
