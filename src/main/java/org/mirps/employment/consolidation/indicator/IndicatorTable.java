package org.mirps.employment.consolidation.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The indicators of a round, for each participant and for the region. Rules: docs/indicators.md.
 *
 * @param participation whose figures these are
 * @param indicators every figure of the form, in its order
 * @param waiting how many snapshots are still to be evaluated by the definitions of the round
 * @param audience for whom they are put together
 */
public record IndicatorTable(
        Participation participation, List<RegionalIndicator> indicators, int waiting, Audience audience) {

    /**
     * @param whole all who take part; of those of whom the public may not see anything, nothing is in the table for it
     * @param observations of participants that are consolidated; those of unknown indicators are left out
     */
    public static IndicatorTable of(
            Participation whole,
            FormDefinition form,
            List<ParticipantObservation> observations,
            int waiting,
            Audience audience) {
        return of(whole, form, observations, waiting, audience, PopulationGroup.ALL);
    }

    /** The same of one group of people. @param form its figures all tell of the group */
    public static IndicatorTable of(
            Participation whole,
            FormDefinition form,
            List<ParticipantObservation> observations,
            int waiting,
            Audience audience,
            PopulationGroup group) {
        Participation participation = audience == Audience.PUBLIC ? whole.open() : whole;
        SmallCounts small = audience == Audience.PUBLIC ? SmallCounts.among(form, observations) : SmallCounts.none();
        Map<Key, Map<ParticipantCode, List<IndicatorObservation>>> byPart = new HashMap<>();
        for (ParticipantObservation one : observations) {
            byPart.computeIfAbsent(Key.of(one.observation()), key -> new HashMap<>())
                    .computeIfAbsent(one.participant(), code -> new ArrayList<>())
                    .add(one.observation());
        }
        List<RegionalIndicator> indicators = form.indicators().stream()
                .map(definition -> new RegionalIndicator(
                        group.narrowed(definition, form),
                        participation.governments(),
                        group.parts(definition, form).stream()
                                .map(part -> series(
                                        part,
                                        form,
                                        participation.governments(),
                                        byPart.getOrDefault(Key.of(definition, part), Map.of()),
                                        new Series.Sight(audience, code -> small.hides(code, definition.code(), part)),
                                        group))
                                .toList()))
                .toList();
        return new IndicatorTable(participation, indicators, waiting, audience);
    }

    private static Series series(
            IndicatorPart part,
            FormDefinition form,
            List<Participation.Standing> participants,
            Map<ParticipantCode, List<IndicatorObservation>> observations,
            Series.Sight sight,
            PopulationGroup group) {
        return group.isAll()
                ? new Series(part, form, participants, observations, sight)
                : new Series(part, form, participants, observations, sight, group.category(part, form));
    }

    private record Key(String code, String figure, String part) {

        static Key of(IndicatorObservation observation) {
            return new Key(observation.code(), observation.figure(), observation.part());
        }

        static Key of(IndicatorDefinition definition, IndicatorPart part) {
            return new Key(definition.code(), definition.figure(), part.name());
        }
    }
}
