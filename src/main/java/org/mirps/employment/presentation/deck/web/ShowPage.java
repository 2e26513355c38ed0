package org.mirps.employment.presentation.deck.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * {@code session/show.xhtml} and {@code session/presenter.xhtml}, with {@code deck=} or, for what is proposed, {@code round=}: the slides in a
 * room, and what their presenter sees beside them. {@code in=es} or {@code in=en} shows them in another language than the deck's.
 */
@Named
@RequestScoped
public class ShowPage {

    @Inject
    DeckReading reading;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable String deck;
    private ShownDeck shown;

    @PostConstruct
    void open() {
        deck = request.getParameter("deck");
        Optional<Language> asked =
                Optional.ofNullable(request.getParameter("in")).flatMap(Language::find);
        shown = deck == null
                ? reading.proposed(RoundCode.parse(request.getParameter("round")), asked.orElseGet(language::get))
                : reading.shown(DeckId.parse(deck), asked);
    }

    public List<SlideView> getSlides() {
        List<SlideView> views = new ArrayList<>();
        add(views, shown.shownOnScreen(), "");
        add(views, shown.appendixOnScreen(), "A");
        return views;
    }

    private void add(List<SlideView> views, List<Slide> slides, String prefix) {
        for (int i = 0; i < slides.size(); i++) {
            Slide slide = slides.get(i);
            views.add(new SlideView(slide, prefix + (i + 1), shown.language(), shown.momentOf(slide)));
        }
    }

    public ShownDeck getShown() {
        return shown;
    }

    /** What is said where something has changed since the slides were frozen. */
    public String getNewerText() {
        return Texts.of("presentation", language.get()).get("show.text.newer", shown.moment());
    }

    /** How many slides are shown one after the other; the appendix comes behind. */
    public int getCount() {
        return shown.shownOnScreen().size();
    }

    public boolean isStored() {
        return deck != null;
    }

    /** What addresses of this deck have at their end. */
    public String getQuery() {
        return (deck == null ? "round=" + shown.round() : "deck=" + deck) + "&in="
                + shown.language().code();
    }

    /** The same slides in the other language. */
    public String getOther() {
        Language other = shown.language() == Language.ES ? Language.EN : Language.ES;
        return (deck == null ? "round=" + shown.round() : "deck=" + deck) + "&in=" + other.code();
    }

    /** Where to ask whether anything has changed. */
    public String getWatch() {
        return deck == null
                ? "/api/internal/rounds/" + shown.round() + "/show"
                : "/api/internal/decks/" + deck + "/show";
    }

    /** Where the slides are arranged; of a proposal the session that it belongs to. */
    public String getArrange() {
        return deck == null ? "round.xhtml?round=" + shown.round() : "deck.xhtml?deck=" + deck;
    }
}
