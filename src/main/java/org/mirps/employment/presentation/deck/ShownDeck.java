package org.mirps.employment.presentation.deck;

import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/**
 * A deck as it is shown at one moment in one language.
 *
 * @param name of the deck; of a proposal the title of the round
 * @param title of the round
 * @param provisional the round is open, so that the numbers may change
 * @param moment of the data, as written
 * @param state tells decks apart of which anything differs
 * @param shown the slides one after the other
 * @param appendix those behind them
 */
public record ShownDeck(
        RoundCode round,
        String name,
        String title,
        Language language,
        boolean provisional,
        String moment,
        String state,
        List<Slide> shown,
        List<Slide> appendix) {

    /** All of them in the order of the show. */
    public List<Slide> slides() {
        return Stream.concat(shown.stream(), appendix.stream()).toList();
    }
}
