package org.mirps.employment.contribution.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;

/** The transaction in which a round reminds by its rule: who was reminded is noted with the mail that does it. */
@ApplicationScoped
class ReminderRecords {

    /** What a server that stood still for longer has missed is not made up for: a reminder of two weeks says nothing true after one. */
    private static final Duration LATEST = Duration.ofHours(24);

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    ReminderRepository reminders;

    @Inject
    Reminders mails;

    @Inject
    Clock clock;

    @Transactional
    void remind(RoundCode code) {
        Instant now = clock.instant();
        Round round = rounds.get(code);
        List<Integer> days = reminders.daysOf(round.id()).before();
        if (days.isEmpty()) {
            return;
        }
        List<Reminders.Due> reminded = contributions.placedOfRound(round).stream()
                .map(placed -> new Reminders.Due(round, placed.participant(), placed.contribution()))
                .filter(due -> Reminders.isOpen(due, now))
                .filter(due -> isClaimed(due, days, now))
                .toList();
        if (!reminded.isEmpty()) {
            Reminders.FocalPoints focalPoints = mails.focalPoints();
            reminded.forEach(due -> mails.send(due, Reminders.Words.NONE, focalPoints));
        }
    }

    /** Whether it is to be reminded of now, and nobody did before. */
    private boolean isClaimed(Reminders.Due due, List<Integer> days, Instant now) {
        return days.stream()
                .filter(day -> isNow(due.at(), day, due.round().opensAt(), now))
                .anyMatch(day -> reminders.claim(due.id(), due.at(), day, now));
    }

    /** @param opened before which nobody could be reminded of anything */
    static boolean isNow(Instant dueAt, int daysBefore, Instant opened, Instant now) {
        Instant moment = dueAt.minus(Duration.ofDays(daysBefore));
        return !now.isBefore(moment) && now.isBefore(moment.plus(LATEST)) && moment.isAfter(opened);
    }
}
