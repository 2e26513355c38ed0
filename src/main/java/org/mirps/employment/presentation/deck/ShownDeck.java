package org.mirps.employment.presentation.deck;

import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * A deck as it is shown at one moment in one language.
 *
 * @param name of the deck; of a proposal the title of the round
 * @param title of the round
 * @param provisional the round is open, so that the numbers may change
 * @param moment of the figures, as written
 * @param listed moment of what is not kept by freezing
 * @param frozen its figures are those of that moment, whatever was accepted since
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
        String listed,
        boolean frozen,
        String state,
        List<Slide> shown,
        List<Slide> appendix) {

    /** Those that are shown, as a screen shows them one after the other: what one does not hold goes on on the next. */
    public List<Slide> shownOnScreen() {
        return onScreen(shown);
    }

    /** Those behind them. */
    public List<Slide> appendixOnScreen() {
        return onScreen(appendix);
    }

    private List<Slide> onScreen(List<Slide> slides) {
        return slides.stream()
                .flatMap(slide -> ScreenParts.of(slide, language).stream())
                .toList();
    }

    /** In a sentence, of when that is which stands on a slide; empty for what a presenter has put there. */
    public String momentOf(Slide slide) {
        if (slide.kind().isOwn()) {
            return "";
        }
        Texts texts = Texts.of("presentation", language);
        return frozen && slide.kind().isOfFigures()
                ? texts.get("show.text.frozen", moment)
                : texts.get("show.text.moment", listed);
    }

    /** All of them in their order. */
    public List<Slide> slides() {
        return Stream.concat(shown.stream(), appendix.stream()).toList();
    }
}
