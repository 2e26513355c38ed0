package org.mirps.employment.consolidation.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.NotFound;

/**
 * Which part of a round is asked for. Of a part of its participants those who may only be counted are left out: what two choices differ by
 * would give them away.
 *
 * @param figures chooses among the figures of the form
 * @param participants codes of the only ones; none for all
 * @param status name of the only one that counts; empty for all
 * @param group of people that figures are narrowed to; those that do not tell of it are left out
 */
public record Extract(
        UnaryOperator<List<IndicatorDefinition>> figures,
        Set<String> participants,
        String status,
        PopulationGroup group) {

    boolean isOfAll() {
        return participants.isEmpty() && status.isEmpty();
    }

    /** Throws {@link NotFound} where there is no such participant or status. */
    Participation of(Participation whole) {
        if (isOfAll()) {
            return whole;
        }
        boolean known = participants.isEmpty()
                || whole.governments().stream()
                        .anyMatch(standing ->
                                participants.contains(standing.code().value()));
        boolean aStatus = status.isEmpty()
                || List.of(ContributionStatus.values()).stream()
                        .anyMatch(one -> one.name().equals(status));
        if (!known || !aStatus) {
            throw new NotFound("part of a session: " + participants + " " + status);
        }
        return new Participation(
                whole.round(),
                whole.provisional(),
                whole.governments().stream().filter(this::isChosen).toList());
    }

    private boolean isChosen(Participation.Standing standing) {
        return (participants.isEmpty() || participants.contains(standing.code().value()))
                && (status.isEmpty() || standing.status().name().equals(status))
                && Audience.SESSION.names(standing);
    }

    /** Those that are asked for and tell of the group. Throws {@link NotFound} where no figure of the form does. */
    List<IndicatorDefinition> of(FormDefinition form) {
        if (form.indicators().stream().noneMatch(figure -> group.isToldBy(figure, form)) && !group.isAll()) {
            throw new NotFound("part of a session: " + group.name());
        }
        return figures.apply(form.indicators()).stream()
                .filter(figure -> group.isToldBy(figure, form))
                .toList();
    }

    /** Whether another form of the same kind has any of these figures where they are asked for. */
    boolean isIn(FormDefinition other, List<IndicatorDefinition> here) {
        return figures.apply(other.indicators()).stream()
                .filter(figure -> group.isToldBy(figure, other))
                .anyMatch(figure -> here.stream().anyMatch(one -> one.key().equals(figure.key())));
    }

    /**
     * What was asked for.
     *
     * @param whole all who take part, chosen or not
     * @param definitions all figures of the form, chosen or not
     * @param before the same of the round before with the same form; empty where there is none
     * @param groups of people that what was asked for can be narrowed to, whether it is or not
     * @param silent how many figures that were asked for do not tell of the group
     * @param years rounds of the same form that have the same to show, this one among them, the newest first
     */
    public record Result(
            IndicatorTable table,
            Participation whole,
            List<IndicatorDefinition> definitions,
            Optional<IndicatorTable> before,
            List<Choice> groups,
            int silent,
            List<Round> years) {}
}
