package org.mirps.employment.consolidation.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What is not published because it counts so few persons that they could be recognised (rule M9). Where one count of a participant is that small,
 * all counts of persons that it gives for the same indicator are left out, and for the region too: by its total, or by the other parts, the small
 * one could be worked out.
 */
final class SmallCounts {

    /** The smallest count of persons that is published, beside zero. */
    static final BigDecimal FEWEST = BigDecimal.valueOf(5);

    /** Whatever has one of these counts persons one by one; each permit, application or attendance is that of one person. */
    private static final Set<String> PERSONS = Set.of("persons", "permits", "applications", "attendances");

    private static final SmallCounts NONE = new SmallCounts(Set.of(), Set.of());

    private final Set<IndicatorPart> ofPersons;
    private final Set<Place> hidden;

    /** An indicator of a participant. */
    private record Place(ParticipantCode participant, String code) {}

    private SmallCounts(Set<IndicatorPart> ofPersons, Set<Place> hidden) {
        this.ofPersons = ofPersons;
        this.hidden = hidden;
    }

    /** Nothing is left out. */
    static SmallCounts none() {
        return NONE;
    }

    static SmallCounts among(FormDefinition form, List<ParticipantObservation> observations) {
        Set<IndicatorPart> ofPersons = new HashSet<>();
        Set<Place> hidden = new HashSet<>();
        for (var definition : form.indicators()) {
            for (IndicatorPart part : definition.parts()) {
                boolean above = countsPersons(form, part, part.expression());
                boolean below = countsPersons(form, part, part.denominator());
                if (!above && !below) {
                    continue;
                }
                ofPersons.add(part);
                observations.stream()
                        .filter(one -> isOf(one.observation(), definition.code(), definition.figure(), part))
                        .filter(one -> (above && isFew(one.observation().value()))
                                || (below && isFew(one.observation().denominator())))
                        .forEach(one -> hidden.add(new Place(one.participant(), definition.code())));
            }
        }
        return new SmallCounts(ofPersons, hidden);
    }

    /** Those of whom nothing is published for a part of an indicator. */
    boolean hides(ParticipantCode participant, String code, IndicatorPart part) {
        return ofPersons.contains(part) && hidden.contains(new Place(participant, code));
    }

    private static boolean isOf(IndicatorObservation observation, String code, String figure, IndicatorPart part) {
        return observation.code().equals(code)
                && observation.figure().equals(figure)
                && observation.part().equals(part.name());
    }

    /** By the unit of the part, or, of a rate, by those of the questions that it is made of. */
    private static boolean countsPersons(FormDefinition form, IndicatorPart part, String expression) {
        if (expression.isEmpty() || part.givesWords() || part.isCondition()) {
            return false;
        }
        return part.isRatio() ? isOfPersons(form, ReferencePaths.names(expression)) : PERSONS.contains(part.unit());
    }

    private static boolean isOfPersons(FormDefinition form, Collection<String> questions) {
        return questions.stream()
                .flatMap(name -> form.findQuestion(name).stream())
                .anyMatch(question -> PERSONS.contains(question.unit()));
    }

    private static boolean isFew(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(FEWEST) < 0;
    }
}
