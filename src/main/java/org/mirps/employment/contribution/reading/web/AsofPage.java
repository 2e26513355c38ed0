package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mirps.employment.contribution.reading.AsOf;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/asof.xhtml?id=&date=&time=}: the draft as it stood at a moment of the round's time zone; without one, now. */
@Named
@RequestScoped
public class AsofPage {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    HistoryReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private AsOf draft;
    private boolean unreadable;

    @PostConstruct
    void load() {
        draft = reading.asOf(address.id(), moment(), language.get());
    }

    public AsOf getDraft() {
        return draft;
    }

    /** Whether what was asked for is no date and time. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** As a date field takes it. */
    public String getDate() {
        return local().toLocalDate().toString();
    }

    /** As a time field takes it. */
    public String getTime() {
        return local().format(MINUTES);
    }

    private ZonedDateTime local() {
        return draft.moment().atZone(draft.header().timeZone());
    }

    /** A minute is meant with all that was saved in it. */
    private Optional<LocalDateTime> moment() {
        if (address.optional("date").isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(address.optional("time").orElse("23:59"));
            return Optional.of(LocalDate.parse(address.text("date"))
                    .atTime(time.truncatedTo(ChronoUnit.MINUTES))
                    .plusMinutes(1)
                    .minus(1, ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            unreadable = true;
            return Optional.empty();
        }
    }
}
