package org.mirps.employment.presentation.deck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.practice.Catalogue;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;

/**
 * What the slides of a round are drawn from, at one moment in one language.
 *
 * @param at when it was read; of a frozen deck when it was frozen
 * @param listed when practices and events were, which are not kept by freezing
 * @param frozen for a frozen deck
 * @param state is another one as soon as anything of it may be
 * @param figures those that have data, in the order of the form
 * @param key the largest numbers of the region
 * @param withoutData what is measured by the others
 * @param practices the newest of those that are published
 * @param events the next ones of the calendar
 */
record SessionMaterial(
        Instant at,
        Instant listed,
        boolean frozen,
        Optional<Integer> vintage,
        String state,
        IndicatorTable table,
        List<SessionFigure> figures,
        List<KeyFigure> key,
        List<String> withoutData,
        Catalogue practices,
        List<Event> events) {

    Participation participation() {
        return table.participation();
    }

    Optional<SessionFigure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }
}
