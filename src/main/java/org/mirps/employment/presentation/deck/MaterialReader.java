package org.mirps.employment.presentation.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.RoundCommitments;
import org.mirps.employment.presentation.CommitmentFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/**
 * Gathers what slides are drawn from, as a session between governments may see it, whoever asks: what is shown on a wall is seen by all. Who may
 * ask, the use cases say.
 */
@ApplicationScoped
class MaterialReader {

    /** Practices, and events, that one slide holds. */
    private static final int MOST_POINTS = 6;

    @Inject
    RoundIndicators indicators;

    @Inject
    RoundCommitments commitments;

    @Inject
    CatalogueReading practices;

    @Inject
    CalendarReading calendar;

    /** @throws org.mirps.employment.shared.NotFound where there is no such round */
    SessionMaterial of(RoundCode round, Language language) {
        IndicatorTable table = indicators.of(round, Audience.SESSION);
        List<SessionFigure> figures = new ArrayList<>(SessionFigures.of(table, language));
        followedUp(table, language).ifPresent(figures::add);
        return new SessionMaterial(
                table,
                figures,
                SessionFigures.withoutData(table, language),
                practices.published(MOST_POINTS, language),
                calendar.next(MOST_POINTS));
    }

    /** What became of commitments, where the form asks for them. */
    private Optional<SessionFigure> followedUp(IndicatorTable table, Language language) {
        boolean asked = table.indicators().stream()
                .flatMap(indicator -> indicator.definition().parts().stream())
                .anyMatch(part -> part.repeat().equals(CommitmentReading.REPEAT));
        return asked
                ? CommitmentFigure.of(
                        commitments.of(table.participation().round().code()), table.participation(), language)
                : Optional.empty();
    }
}
