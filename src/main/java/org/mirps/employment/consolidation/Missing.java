package org.mirps.employment.consolidation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.NoDataChoices;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;

/** Why there is nothing to show of a participant. Rule M2 of docs/indicators.md: none of them is a "no" or a zero. */
public enum Missing {
    /** Nothing was submitted yet. */
    NOT_SUBMITTED,
    /** Submitted, and given back to be corrected. */
    RETURNED,
    WITHDRAWN,
    /** Submitted; its indicators are still to be computed by the definitions of the round. */
    NOT_COMPUTED,
    /** The form's logic did not ask, or the indicator does not apply. */
    NOT_ASKED,
    NOT_ANSWERED,
    /** The participant says that it has no data. */
    NO_DATA,
    /** Not for this audience. */
    WITHHELD,
    /** Not for anybody: it, or what stands beside it, tells of so few persons that they could be recognised (rule M9). */
    FEW_PERSONS;

    /** As tables and programs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Why a question has no figure or answer to count: null where it has. Source: docs/exports.md, "Not asked, not answered, not available".
     *
     * @param asked whether the form's logic asked
     * @param value canonical; null: blank
     * @param status SDMX code of the number; null where it carries none
     */
    public static @Nullable Missing of(
            Question question, boolean asked, @Nullable String value, @Nullable String status) {
        if (!asked) {
            return NOT_ASKED;
        }
        if (value == null) {
            return ObservationStatus.M.name().equals(status) ? NO_DATA : NOT_ANSWERED;
        }
        return question.type().isSelect() && NoDataChoices.isSaidBy(value) ? NO_DATA : null;
    }

    /** Why a participant has no answers at all in the tables; null of who is in them. */
    public static @Nullable Missing of(Participation.Standing standing) {
        if (standing.isConsolidated()) {
            return null;
        }
        return switch (standing.status()) {
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
            default -> NOT_SUBMITTED;
        };
    }

    public static Missing of(Gap gap) {
        return valueOf(gap.name());
    }
}
