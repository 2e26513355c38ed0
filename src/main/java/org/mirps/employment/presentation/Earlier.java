package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What a figure gave in the round before. It stands beside and fills nothing in (rule M4); where it was computed otherwise, that is said.
 *
 * @param round its title
 */
record Earlier(LocalizedText round, RegionalIndicator then, RegionalIndicator now) {

    /** Empty where the round before does not know the figure. */
    static Optional<Earlier> of(RegionalIndicator now, IndicatorTable before) {
        return before.indicators().stream()
                .filter(one -> one.definition().key().equals(now.definition().key()))
                .findFirst()
                .map(then -> new Earlier(before.participation().round().title(), then, now));
    }

    /** Whether its number was computed as it is now. */
    boolean isAlike() {
        IndicatorPart was = then.drawn().get(0).part();
        IndicatorPart is = now.drawn().get(0).part();
        return was.expression().equals(is.expression())
                && was.denominator().equals(is.denominator())
                && was.missing().equals(is.missing())
                && was.unit().equals(is.unit())
                && was.aggregation() == is.aggregation();
    }

    Optional<BigDecimal> region() {
        return then.region(then.drawn().get(0), Category.ALL).number();
    }

    /** Null where the participant gave nothing that may be shown. */
    @Nullable
    ParticipantFigure of(ParticipantCode participant) {
        Series series = then.drawn().get(0);
        return series.reports(Category.ALL).stream()
                .filter(report -> report.participant().code().equals(participant))
                .findFirst()
                .orElse(null);
    }
}
