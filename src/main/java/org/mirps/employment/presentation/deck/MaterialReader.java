package org.mirps.employment.presentation.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.consolidation.vintage.ShownVintage;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.practice.commitment.RoundCommitments;
import org.mirps.employment.presentation.CommitmentFigure;
import org.mirps.employment.presentation.FrozenFigures;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;

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
    ShownVintage vintages;

    @Inject
    RoundCommitments commitments;

    @Inject
    CatalogueReading practices;

    @Inject
    CalendarReading calendar;

    @Inject
    DeckRepository decks;

    @Inject
    Clock clock;

    private final Cache<Key, SessionMaterial> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    private record Key(RoundCode round, String state, Language language) {}

    /** @throws org.mirps.employment.shared.NotFound where there is no such round */
    SessionMaterial of(RoundCode round, Language language) {
        return kept.get(new Key(round, state(round), language), this::gathered);
    }

    /** Of the moment in which it was frozen, where it is. */
    SessionMaterial of(Deck deck, Language language) {
        return deck.frozenAt()
                .map(at -> kept.get(
                        new Key(deck.round(), frozenState(deck, at), language), key -> gathered(key, deck.id(), at)))
                .orElseGet(() -> of(deck.round(), language));
    }

    /** Of the figures of a deck. @param now state of its round */
    String state(Deck deck, String now) {
        return deck.frozenAt().map(at -> frozenState(deck, at)).orElse(now);
    }

    /** What a government does not let be seen any more is not shown, in a frozen deck neither. */
    private String frozenState(Deck deck, Instant at) {
        return "f" + deck.id() + "." + at.toEpochMilli() + "." + indicators.sight(deck.round());
    }

    /** What the figures of a round are made of now. */
    FrozenFigures figures(RoundCode round) {
        return new FrozenFigures(indicators.moment(round), indicators.momentBefore(round), commitments.of(round));
    }

    /** Is another one as soon as the figures of a round may be. Throws NotFound where there is none. */
    String state(RoundCode round) {
        return indicators.state(round);
    }

    private SessionMaterial gathered(Key key) {
        RoundCode round = key.round();
        return gathered(
                key,
                clock.instant(),
                false,
                indicators.of(round, Audience.SESSION),
                indicators.before(round),
                unused -> commitments.of(round));
    }

    private SessionMaterial gathered(Key key, DeckId deck, Instant at) {
        FrozenFigures then = FrozenFigures.read(decks.moment(deck).content());
        return gathered(
                key,
                at,
                true,
                indicators.of(then.now(), Audience.SESSION),
                then.before().map(before -> indicators.before(then.now(), before)),
                table -> then.commitmentsWithout(unnamed(table.participation())));
    }

    private static Set<ParticipantCode> unnamed(Participation participation) {
        return participation.governments().stream()
                .filter(one -> !Audience.SESSION.names(one) || one.status() == ContributionStatus.WITHDRAWN)
                .map(Participation.Standing::code)
                .collect(Collectors.toSet());
    }

    private SessionMaterial gathered(
            Key key,
            Instant at,
            boolean frozen,
            IndicatorTable table,
            Optional<IndicatorTable> before,
            Function<IndicatorTable, Commitments.Standing> committed) {
        Language language = key.language();
        List<SessionFigure> figures = new ArrayList<>(SessionFigures.of(table, language));
        if (asksForCommitments(table)) {
            CommitmentFigure.of(committed.apply(table), table.participation(), language)
                    .ifPresent(figures::add);
        }
        return new SessionMaterial(
                at,
                frozen ? clock.instant() : at,
                frozen,
                frozen ? Optional.empty() : vintages.of(table.participation()),
                key.state(),
                table,
                figures,
                KeyFigure.of(table, before, language),
                SessionFigures.withoutData(table, language),
                practices.published(MOST_POINTS, language),
                calendar.next(MOST_POINTS));
    }

    /** What became of commitments is shown where the form asks for them. */
    private static boolean asksForCommitments(IndicatorTable table) {
        return table.indicators().stream()
                .flatMap(indicator -> indicator.definition().parts().stream())
                .anyMatch(part -> part.repeat().equals(CommitmentReading.REPEAT));
    }
}
