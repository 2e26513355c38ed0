package org.mirps.employment.presentation.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.PublicIndicators;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.Language;

/**
 * Puts together what anybody may see of rounds. It is kept by the state that it was made in, and that state is read each time: what a government
 * takes back is gone with the next request, on every node, and as long as nothing changes three statements answer any page.
 */
@ApplicationScoped
class PublicRounds {

    /** One of two hundred governments takes some megabytes. */
    private static final int MOST_KEPT = 12;

    @Inject
    RoundRepository rounds;

    @Inject
    PublicationRepository publications;

    @Inject
    PublicIndicators indicators;

    @Inject
    FormCatalog forms;

    @Inject
    CurrentState request;

    private final Cache<Key, PublicRound> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /** @param state of the round, @param before of the one that it is compared with; empty where there is none */
    private record Key(long round, String state, String before, Language language) {}

    /**
     * Rounds with what was decided of them.
     *
     * @param rounds that are published, the one that opened last first
     * @param states of all that are asked for, by id
     */
    record Current(List<Round> rounds, Map<Long, Publication> inForce, Map<Long, String> states) {

        /** Empty where it is not published. */
        Optional<Round> find(RoundCode code) {
            return rounds.stream().filter(round -> round.code().equals(code)).findFirst();
        }

        Optional<Publication> of(Round round) {
            return Optional.ofNullable(inForce.get(round.id()));
        }

        /** Is another one as soon as anything that is published may be. */
        String state() {
            StringBuilder state = new StringBuilder();
            rounds.forEach(round -> state.append(round.id())
                    .append('.')
                    .append(of(round).map(Publication::number).orElse(0))
                    .append(':')
                    .append(states.get(round.id()))
                    .append(' '));
            return state.toString();
        }
    }

    /** What is published. Three statements, once in a request. */
    Current current() {
        return request.read().orElseGet(() -> request.keep(read(Optional.empty())));
    }

    /** With a round to look at before it is published. One statement more, where what is published was read before. */
    Current with(Round round) {
        Current current = request.read().orElseGet(() -> request.keep(read(Optional.of(round))));
        if (current.states().containsKey(round.id())) {
            return current;
        }
        Map<Long, String> states = new HashMap<>(current.states());
        states.putAll(indicators.states(List.of(round.id())));
        return new Current(current.rounds(), current.inForce(), states);
    }

    private Current read(Optional<Round> besides) {
        Map<Long, Publication> inForce = publications.inForce();
        List<Round> published = inForce.isEmpty()
                ? List.of()
                : rounds.announced().stream()
                        .filter(round -> inForce.containsKey(round.id()) && !round.isCancelled())
                        .sorted(Comparator.comparing(Round::opensAt)
                                .thenComparing(round -> round.code().value())
                                .reversed())
                        .toList();
        List<Long> asked = new ArrayList<>(published.stream().map(Round::id).toList());
        besides.map(Round::id).ifPresent(asked::add);
        return new Current(published, inForce, indicators.states(asked));
    }

    PublicRound of(Round round, Current current, Language language) {
        Optional<Round> before = before(round, current);
        Key key = new Key(
                round.id(),
                stated(round, current),
                before.map(one -> one.id() + "." + stated(one, current)).orElse(""),
                language);
        return kept.get(key, unused -> gathered(round, before, language))
                .published(current.find(round.code()).flatMap(current::of).map(Publication::decidedAt));
    }

    private static String stated(Round round, Current current) {
        return String.valueOf(current.states().get(round.id()));
    }

    private Optional<Round> before(Round round, Current current) {
        return current.rounds().stream()
                .filter(one ->
                        one.opensAt().isBefore(round.opensAt()) && formId(one).equals(formId(round)))
                .findFirst();
    }

    private String formId(Round round) {
        return forms.form(round.formVersionId()).definition().formId();
    }

    private PublicRound gathered(Round round, Optional<Round> earlier, Language language) {
        PublicIndicators.Result result = indicators.of(round);
        IndicatorTable table = result.table();
        Optional<IndicatorTable> before = earlier.map(one -> indicators.of(one).table());
        return new PublicRound(
                round.code(),
                round.title(),
                result.form().formId(),
                Optional.empty(),
                round.opensAt(),
                result.whole(),
                table,
                before,
                SessionFigures.of(table, language).stream()
                        .map(PublicRounds::forAnybody)
                        .toList(),
                KeyFigure.of(table, before, language),
                language);
    }

    /** Without what is for presenters, and without ways to single answers. */
    private static SessionFigure forAnybody(SessionFigure figure) {
        SessionFigure.Table table = figure.table();
        return new SessionFigure(
                figure.key(),
                figure.code(),
                figure.chapter(),
                figure.label(),
                figure.title(),
                figure.summary(),
                figure.definition(),
                "",
                figure.unit(),
                figure.source(),
                figure.coverage(),
                figure.notes(),
                figure.drawing(),
                new SessionFigure.Table(
                        table.columns(),
                        table.rows().stream()
                                .map(row -> new SessionFigure.Row(row.name(), row.contribution(), 0, row.cells()))
                                .toList(),
                        table.totals()),
                figure.map(),
                figure.heat());
    }
}
