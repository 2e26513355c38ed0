package org.mirps.employment.consolidation.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What one participant gives for one part of a figure, in one row and category, as far as the audience may see it.
 *
 * @param row number of the row from 1; 0 outside repeats
 * @param category choice name, text or date; empty without breakdown, and where all categories are missing for one reason
 * @param figure the number; missing for words
 * @param words choice names, ISO 8601 date or text; null where there are none
 * @param missing why there is nothing; null where there is
 * @param status of the value; {@code M} where there is nothing
 * @param flagged whether it carries the sign of its part
 * @param period reference year as answered; empty where there is none
 */
public record Observed(
        ParticipantCode participant,
        int row,
        String category,
        Figure figure,
        @Nullable String words,
        @Nullable Missing missing,
        ObservationStatus status,
        boolean flagged,
        String period) {

    /** @param silence why nothing of the participant may be told; null where it may */
    static List<Observed> all(
            IndicatorPart part,
            ParticipantCode participant,
            List<IndicatorObservation> observations,
            @Nullable Missing silence) {
        return silence == null
                ? observations.stream()
                        .map(observation -> of(part, participant, observation))
                        .toList()
                : List.of(new Observed(
                        participant, 0, "", Figure.missing(part), null, silence, ObservationStatus.M, false, ""));
    }

    private static Observed of(IndicatorPart part, ParticipantCode participant, IndicatorObservation observation) {
        return new Observed(
                participant,
                observation.row(),
                observation.category(),
                observation.isThere() ? Figure.of(part, observation) : Figure.missing(part),
                observation.words(),
                observation.gap() == null ? null : Missing.of(observation.gap()),
                observation.status(),
                observation.flagged(),
                observation.period());
    }
}
