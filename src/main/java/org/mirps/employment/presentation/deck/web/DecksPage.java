package org.mirps.employment.presentation.deck.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.Deck;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.Placement;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;

/** {@code session/decks.xhtml?round=}: the decks of a round, those that were thrown away, and the way to a new one. */
@Named
@RequestScoped
public class DecksPage extends DeckForm {

    private RoundCode round;
    private List<Deck> decks;
    private @Nullable String name;
    private Language spoken;

    @PostConstruct
    void open() {
        round = RoundCode.parse(request.getParameter("round"));
        decks = reading.decks(round);
        spoken = language.get();
    }

    /** @param shown how many slides are shown one after the other */
    public record Line(String id, String name, String changed, int shown, Language language, boolean frozen) {}

    public List<Line> getLines() {
        return lines(false);
    }

    public List<Line> getRemoved() {
        return lines(true);
    }

    private List<Line> lines(boolean removed) {
        return decks.stream()
                .filter(deck -> deck.removedAt().isPresent() == removed)
                .map(deck -> new Line(
                        deck.id().toString(),
                        deck.name(),
                        RegionalTime.moment(deck.changedAt(), language.get()),
                        deck.slides(Placement.SHOWN).size(),
                        deck.language(),
                        deck.frozenAt().isPresent()))
                .toList();
    }

    public @Nullable String make() {
        return tried("deckForm", () -> "/session/deck.xhtml?deck=" + desk.make(round, name, spoken));
    }

    public String bringBack(String deck) {
        desk.bringBack(DeckId.parse(deck));
        return "/session/deck.xhtml?deck=" + deck + "&faces-redirect=true";
    }

    public String getRound() {
        return round.value();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Language getSpoken() {
        return spoken;
    }

    public void setSpoken(Language spoken) {
        this.spoken = spoken;
    }
}
