package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.platform.Clocks;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Takes the contributions of a round as far as the seed says, each step at the time of which the seed tells. A step is taken whole or not
 * at all, so a demo that was stopped in between goes on with the next one.
 */
@ApplicationScoped
class DemoRounds {

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
    }

    /** That of one contribution. */
    private final class Story {

        private final SeedRound round;
        private final LocalDate firstDay;
        private final SeedContribution told;
        private final SeedFolder seed;
        private final SeedPeople people;

        Story(SeedRound round, LocalDate firstDay, SeedContribution told, SeedFolder seed, SeedPeople people) {
            this.round = round;
            this.firstDay = firstDay;
            this.told = told;
            this.seed = seed;
            this.people = people;
        }

        void tell(Contribution contribution) {
            ParticipantCode participant = told.participant();
            ContributionId id = contribution.id();
            ContributionStatus status = contribution.status();
            if (status == ContributionStatus.NOT_STARTED && told.entered() != null) {
                SeedAnswers answers = seed.answers(round, participant);
                at(told.entered(), () -> officials.enter(people.filling(participant), id, answers, round.rules()));
                status = ContributionStatus.DRAFT;
            }
            if (status == ContributionStatus.DRAFT && told.submitted() != null) {
                at(told.submitted(), () -> officials.submit(people.focalPoint(participant), id));
                status = ContributionStatus.SUBMITTED;
            }
            if (status == ContributionStatus.SUBMITTED && told.accepted() != null) {
                at(told.accepted(), () -> officials.accept(people.coordinator(), id));
            }
        }

        private void at(@Nullable SeedMoment moment, Runnable work) {
            clocks.at(round.at(Objects.requireNonNull(moment), firstDay), work);
        }
    }
}
