package org.mirps.employment.presentation.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/**
 * Gathers what slides are drawn from, as a session between governments may see it, whoever asks: what is shown on a wall is seen by all. Who may
 * ask, the use cases say. In a session many look at the same slides, and all of them ask in the moment in which something was accepted: what was
 * gathered is kept for a while, by the state that it was gathered in.
 */
@ApplicationScoped
class MaterialReader {

    /** Practices, and events, that one slide holds. */
    private static final int MOST_POINTS = 6;

    /** A round of two hundred governments takes some megabytes. */
    private static final int MOST_KEPT = 6;

    /** As long as what the state does not tell of may be shown after it has changed: practices, commitments and events. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    RoundIndicators indicators;

    @Inject
    RoundCommitments commitments;

    @Inject
    CatalogueReading practices;

    @Inject
    CalendarReading calendar;

    @Inject
    Clock clock;

    private final Cache<Key, SessionMaterial> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    private record Key(RoundCode round, String state, Language language) {}

    /** @throws org.mirps.employment.shared.NotFound where there is no such round */
    SessionMaterial of(RoundCode round, Language language) {
        return kept.get(new Key(round, state(round), language), this::gathered);
    }

    /** Is another one as soon as the figures of a round may be. Throws NotFound where there is none. */
    String state(RoundCode round) {
        return indicators.state(round);
    }

    private SessionMaterial gathered(Key key) {
        RoundCode round = key.round();
        Language language = key.language();
        IndicatorTable table = indicators.of(round, Audience.SESSION);
        List<SessionFigure> figures = new ArrayList<>(SessionFigures.of(table, language));
        followedUp(table, language).ifPresent(figures::add);
        return new SessionMaterial(
                clock.instant(),
                key.state(),
                table,
                figures,
                KeyFigure.of(table, indicators.before(round), language),
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
