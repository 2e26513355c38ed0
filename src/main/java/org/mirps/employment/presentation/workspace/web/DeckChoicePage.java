package org.mirps.employment.presentation.workspace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.TimeWords;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.workspace.DeckChoice;
import org.mirps.employment.presentation.workspace.SessionDeck;
import org.mirps.employment.presentation.workspace.SessionDesk;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code session/choose.xhtml?event=}: which decks are shown in a session. Every button is done at once, and has its opposite. */
@Named
@RequestScoped
public class DeckChoicePage {

    @Inject
    SessionDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private EventId id;
    private DeckChoice choice;
    private List<WorkedWith> rounds = List.of();
    private List<Line> chosen = List.of();
    private List<Line> others = List.of();

    @PostConstruct
    void open() {
        id = EventId.parse(request.getParameter("event"));
        choice = desk.choice(id);
        rounds = choice.rounds().stream()
                .map(round -> new WorkedWith(round.code().value(), round.title().in(language.get())))
                .toList();
        chosen = choice.chosen().stream().map(this::line).toList();
        others = choice.others().stream().map(this::line).toList();
    }

    /** A deck. */
    public record Line(String id, String name, String round) {}

    /** A round of the session. */
    public record WorkedWith(String code, String title) {}

    public List<Line> getChosen() {
        return chosen;
    }

    public List<Line> getOthers() {
        return others;
    }

    private Line line(SessionDeck deck) {
        String round = rounds.stream()
                .filter(one -> one.code().equals(deck.round().value()))
                .map(WorkedWith::title)
                .findFirst()
                .orElse(deck.round().value());
        return new Line(deck.id().toString(), deck.name(), round);
    }

    public List<WorkedWith> getRounds() {
        return rounds;
    }

    public String choose(String deck) {
        desk.choose(id, DeckId.parse(deck));
        return again();
    }

    public String takeOut(String deck) {
        desk.takeOut(id, DeckId.parse(deck));
        return again();
    }

    private String again() {
        return "/session/choose.xhtml?event=" + id + "&faces-redirect=true";
    }

    public String getId() {
        return id.toString();
    }

    public String getTitle() {
        return choice.event().title().in(language.get());
    }

    public String getWhen() {
        return new TimeWords(language.get()).when(choice.event().time());
    }

    /** Whether decks can be chosen for it. */
    public boolean isPlanned() {
        return choice.event().isPlanned();
    }
}
