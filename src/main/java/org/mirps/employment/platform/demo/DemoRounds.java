package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.platform.Clocks;

/**
 * Takes the contributions of a round as far as the seed says, each step at the time of which the seed tells. A step is taken whole or not
 * at all, so a demo that was stopped in between goes on with the next one.
 */
@ApplicationScoped
class DemoRounds {

    /** As long as it takes at most to tell what one participant has entered: who is interrupted in it goes on with the next start. */
    private static final Duration ENTERING = Duration.ofMinutes(30);

    /** From a correction to the submission that follows: time passes while the demo is told, and longer on a busy machine. */
    private static final Duration CORRECTING = Duration.ofHours(2);

    @Inject
    DemoGround ground;

    @Inject
    DemoOfficials officials;

    @Inject
    Clocks clocks;

    /** @param firstDay of the demo */
    void fill(SeedRound round, LocalDate firstDay, SeedFolder seed, SeedPeople people) {
        for (Contribution contribution : ground.contributions(round)) {
            round.find(contribution.participant())
                    .ifPresent(told -> new Story(round, firstDay, told, seed, people).tell(contribution));
        }
        SeedMoment published = round.published();
        if (published != null) {
            clocks.at(round.at(published, firstDay), () -> officials.publish(people.coordinator(), round.code()));
        }
    }

    /** That of one contribution. */
    private final class Story {

        private final SeedRound round;
        private final LocalDate firstDay;
        private final SeedContribution told;
        private final SeedFolder seed;
        private final SeedPeople people;
        private ContributionStatus status = ContributionStatus.NOT_STARTED;
        private int snapshots;

        Story(SeedRound round, LocalDate firstDay, SeedContribution told, SeedFolder seed, SeedPeople people) {
            this.round = round;
            this.firstDay = firstDay;
            this.told = told;
            this.seed = seed;
            this.people = people;
        }

        void tell(Contribution contribution) {
            ContributionId id = contribution.id();
            status = contribution.status();
            snapshots = contribution.latestSnapshot();
            SeedAnswers answers = seed.answers(round, told.participant());
            SeedReturn returned = told.returned();
            if (told.entered() != null && isToBeEntered(contribution)) {
                SeedAnswers first = returned == null ? answers : answers.saying(returned.first());
                at(told.entered(), () -> officials.enter(people.filling(told.participant()), id, first, round.rules()));
                status = ContributionStatus.DRAFT;
            }
            if (returned != null) {
                tellReturn(id, returned, answers);
            }
            if (told.submitted() != null) {
                submit(id, told.submitted());
            }
            if (status == ContributionStatus.SUBMITTED && told.accepted() != null) {
                at(told.accepted(), () -> officials.accept(people.coordinator(), id, snapshots));
            }
        }

        /** Nothing is there yet, or perhaps not all: nobody has touched it since it was told. Entering it twice changes nothing. */
        private boolean isToBeEntered(Contribution contribution) {
            Instant end =
                    round.at(Objects.requireNonNull(told.entered()), firstDay).plus(ENTERING);
            return status == ContributionStatus.NOT_STARTED
                    || status == ContributionStatus.DRAFT
                            && snapshots == 0
                            && contribution.lastSavedAt().filter(end::isBefore).isEmpty();
        }

        private void tellReturn(ContributionId id, SeedReturn returned, SeedAnswers answers) {
            if (snapshots == 0) {
                submit(id, returned.submitted());
            }
            if (snapshots == 1 && status == ContributionStatus.SUBMITTED) {
                at(returned.at(), () -> officials.sendBack(people.coordinator(), id, returned));
                status = ContributionStatus.RETURNED;
            }
            if (snapshots == 1 && status == ContributionStatus.RETURNED) {
                Instant again = round.at(Objects.requireNonNull(told.submitted()), firstDay);
                clocks.at(
                        again.minus(CORRECTING),
                        () -> officials.correct(people.filling(told.participant()), id, answers, returned));
            }
        }

        private void submit(ContributionId id, SeedMoment moment) {
            if (status.isEditable()) {
                SeedPerson focalPoint = people.focalPoint(told.participant());
                at(moment, () -> officials.submit(people.filling(told.participant()), focalPoint, id));
                status = ContributionStatus.SUBMITTED;
                snapshots++;
            }
        }

        private void at(@Nullable SeedMoment moment, Runnable work) {
            clocks.at(round.at(Objects.requireNonNull(moment), firstDay), work);
        }
    }
}
