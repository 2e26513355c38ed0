package org.mirps.employment.practice.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.RegionalTime;

/** Counts the commitments of a round as a session between governments may see them. Who may ask, the use cases say. */
@ApplicationScoped
public class RoundCommitments {

    /** Fewer participants than this would let others be worked out (rule M10). */
    private static final int ENOUGH = 3;

    @Inject
    CommitmentRowRepository rows;

    @Inject
    Clock clock;

    /** None where there is no such round. One statement. */
    public Commitments.Standing of(RoundCode code) {
        return standing(rows.ofRound(code), LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE));
    }

    static Commitments.Standing standing(Collection<CommitmentRow> all, LocalDate today) {
        Map<ParticipantCode, List<CommitmentRow>> byOwner = new LinkedHashMap<>();
        all.forEach(row -> byOwner.computeIfAbsent(row.owner(), unused -> new ArrayList<>())
                .add(row));
        List<Commitments.Of> named = new ArrayList<>();
        List<CommitmentRow> withheld = new ArrayList<>();
        byOwner.forEach((code, own) -> {
            if (own.get(0).level().isNamedAmongGovernments()) {
                named.add(new Commitments.Of(code, own.get(0).ownerName(), CommitmentCounts.of(own, today)));
            } else {
                withheld.addAll(own);
            }
        });
        named.sort(Comparator.comparing(of -> of.code().value()));
        int unnamed = byOwner.size() - named.size();
        boolean counted = unnamed >= ENOUGH;
        return new Commitments.Standing(
                named, counted ? CommitmentCounts.of(withheld, today) : CommitmentCounts.NONE, unnamed);
    }
}
