package org.mirps.employment.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ParticipantCode;

/**
 * One part of an indicator as the form's own expression gave it for one government at submission.
 *
 * @param value for a ratio the numerator; null: could not be computed from the answers, which is not zero
 * @param denominator for a ratio only
 */
public record IndicatorValue(
        ParticipantCode government,
        String code,
        String part,
        @Nullable BigDecimal value,
        @Nullable BigDecimal denominator) {}
