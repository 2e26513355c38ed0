package org.mirps.employment.consolidation.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.ObservationStatus;

/**
 * What one participant gives for one part of a figure in one category; its rows of that category together.
 *
 * @param figure of the rows together: their sum, for a median their median; of words: missing
 * @param words choice names, ISO 8601 dates or texts, in the order of the rows
 * @param missing why there is nothing; null where there is. What is withheld is there all the same, for the region's figures
 * @param status of the least certain row
 * @param period reference year as answered; empty where there is none
 */
public record ParticipantFigure(
        Participation.Standing participant,
        Figure figure,
        List<String> words,
        @Nullable Missing missing,
        ObservationStatus status,
        boolean flagged,
        String period) {

    /** Whether it may be shown as the participant's own. */
    public boolean isThere() {
        return missing == null;
    }

    /** Whether there is something, shown or not; why a withheld participant gives nothing is not told either. */
    boolean isGiven() {
        return isThere() || isWithheld() && (figure.isReported() || !words.isEmpty());
    }

    /** Counted for the region at most, and shown to nobody in a session. */
    public boolean isWithheld() {
        return missing == Missing.WITHHELD;
    }

    /** Whether the condition of the part holds. */
    public boolean isTrue() {
        return figure.number().filter(number -> number.signum() > 0).isPresent();
    }

    /** Neither official nor final. */
    public boolean isUncertain() {
        return status != ObservationStatus.A;
    }
}
