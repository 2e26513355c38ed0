package org.mirps.employment.consolidation.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.NotFound;

/**
 * Which part of a round is asked for. Of a part of its participants those who may only be counted are left out: what two choices differ by
 * would give them away.
 *
 * @param figures chooses among the figures of the form
 * @param participant code of the only one; empty for all
 * @param status name of the only one that counts; empty for all
 */
public record Extract(UnaryOperator<List<IndicatorDefinition>> figures, String participant, String status) {

    boolean isOfAll() {
        return participant.isEmpty() && status.isEmpty();
    }

    /** Throws {@link NotFound} where there is no such participant or status. */
    Participation of(Participation whole) {
        if (isOfAll()) {
            return whole;
        }
        boolean known = participant.isEmpty()
                || whole.governments().stream()
                        .anyMatch(standing -> standing.code().value().equals(participant));
        boolean aStatus = status.isEmpty()
                || List.of(ContributionStatus.values()).stream()
                        .anyMatch(one -> one.name().equals(status));
        if (!known || !aStatus) {
            throw new NotFound("part of a session: " + participant + " " + status);
        }
        return new Participation(
                whole.round(),
                whole.provisional(),
                whole.governments().stream().filter(this::isChosen).toList());
    }

    private boolean isChosen(Participation.Standing standing) {
        return (participant.isEmpty() || standing.code().value().equals(participant))
                && (status.isEmpty() || standing.status().name().equals(status))
                && standing.dissemination().level() != Dissemination.AGGREGATED;
    }

    /**
     * What was asked for.
     *
     * @param whole all who take part, chosen or not
     * @param definitions all figures of the form, chosen or not
     * @param before the same of the round before with the same form; empty where there is none
     */
    public record Result(
            IndicatorTable table,
            Participation whole,
            List<IndicatorDefinition> definitions,
            Optional<IndicatorTable> before) {}
}
