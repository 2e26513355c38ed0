package org.mirps.employment.consolidation;

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

    public static Missing of(Gap gap) {
        return valueOf(gap.name());
    }
}
