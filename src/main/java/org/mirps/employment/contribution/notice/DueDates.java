package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.mail.DueDate;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** The due dates that news tell of, as they are when the mail is written: for the reader's calendar. */
@ApplicationScoped
class DueDates {

    @Inject
    ContributionRepository contributions;

    @Inject
    Clock clock;

    /** @param base of the installation, with a slash at its end. @return an iCalendar file; empty if no date holds any more */
    Optional<String> calendar(List<Notice> news, Language language, String base) {
        List<DueDate> dates = news.stream()
                .filter(Notice::dated)
                .map(Notice::contribution)
                .distinct()
                .map(contributions::placed)
                .filter(placed -> !placed.header(clock.instant()).isRoundClosed())
                .map(placed -> date(placed, language, base))
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(DueDate.calendar(dates));
    }

    private static DueDate date(PlacedContribution placed, Language language, String base) {
        return DueDate.ofContribution(
                placed.contribution().id().value(),
                Texts.of("contribution", language)
                        .get(
                                "mail.reminder.subject",
                                placed.participant().name().in(language),
                                placed.round().title().in(language)),
                placed.round().dueAt(placed.participant().code()),
                base + "contributions/overview.xhtml?id="
                        + placed.contribution().id(),
                placed.round().changes());
    }
}
