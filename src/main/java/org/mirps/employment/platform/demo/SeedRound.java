package org.mirps.employment.platform.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A round of the demo. Its moments count from the day on which the demo was first started, so that the year is always under way.
 *
 * @param rules for gaps
 * @param yearBefore null for a round whose answers are all written down
 * @param contributions in the order of the file
 * @param delegations beside those to the institutions that fill the form
 * @param published when the coordinator published its results; null if not
 */
record SeedRound(
        RoundCode code,
        LocalizedText title,
        String formId,
        String formVersion,
        ZoneId timeZone,
        SeedMoment opens,
        SeedMoment due,
        IllustrativeRules rules,
        @Nullable YearBefore yearBefore,
        List<SeedContribution> contributions,
        List<SeedDelegation> delegations,
        @Nullable SeedMoment published) {

    /** Empty for who is in the round but not of the seed. */
    Optional<SeedContribution> find(ParticipantCode participant) {
        return contributions.stream()
                .filter(contribution -> contribution.participant().equals(participant))
                .findFirst();
    }

    /** When something happens in a demo that was first started on {@code firstDay}. */
    Instant at(SeedMoment moment, LocalDate firstDay) {
        return moment.at(firstDay, timeZone);
    }

    /** The day of the first start, told from the round that was laid out then. */
    LocalDate firstDay(Round laidOut) {
        return day(laidOut.opensAt()).minusDays(opens.day());
    }

    /** The local day of a moment. */
    LocalDate day(Instant moment) {
        return moment.atZone(timeZone).toLocalDate();
    }

    /** Whether it is still open on the day of the first start. The demo then keeps it open. */
    boolean isUnderWay() {
        return due.day() > 0;
    }
}
