package org.mirps.employment.presentation.file.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.file.job.DeckFile;
import org.mirps.employment.presentation.file.job.DeckFiles;
import org.mirps.employment.presentation.file.job.RoundFile;
import org.mirps.employment.presentation.file.job.RoundFiles;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.file.FileStanding;
import org.mirps.employment.shared.file.FileView;

/**
 * {@code session/file.xhtml?deck=&file=deck.pptx&in=es}, {@code ?round=&file=figures.pdf}: a file of a deck, or of the figures of a round, how far it is,
 * and then the way to it ({@link FileView}).
 */
@Named
@RequestScoped
public class FilePage {

    @Inject
    DeckFiles decks;

    @Inject
    RoundFiles rounds;

    @Inject
    FileView view;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private String kind = "";
    private String back = "";
    private boolean ofRound;

    /** Throws NotFound for a file that nobody knows. */
    @PostConstruct
    void open() {
        Optional<Language> in = Language.find(parameter("in"));
        String file = parameter("file");
        Supplier<FileStanding> asking =
                parameter("round").isEmpty() ? ofDeck(file, in) : ofRound(file, in.orElse(language.get()));
        view.with("file", file).with("in", in.map(Language::code).orElse(""));
        view.open(parameter("job"), asking);
    }

    private Supplier<FileStanding> ofDeck(String file, Optional<Language> in) {
        DeckId deck = DeckId.parse(request.getParameter("deck"));
        DeckFile asked = DeckFile.parse(file);
        kind = asked.ending();
        back = "deck.xhtml?deck=" + deck;
        view.with("deck", deck.toString());
        return () -> decks.ask(deck, asked, in);
    }

    private Supplier<FileStanding> ofRound(String file, Language in) {
        RoundCode round = RoundCode.parse(parameter("round"));
        RoundFile asked = RoundFile.parse(file);
        kind = asked == RoundFile.FIGURES ? "figures" : "sheets";
        ofRound = true;
        back = "round.xhtml?round=" + round;
        view.with("round", round.value());
        return () -> rounds.ask(round, asked, in);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public String cancel() {
        view.cancel();
        return "/session/" + back + "&faces-redirect=true";
    }

    public FileView getView() {
        return view;
    }

    /** Where its reader came from, beside this page. */
    public String getBack() {
        return back;
    }

    /** Of the figures of a round, and of no deck. */
    public boolean isOfRound() {
        return ofRound;
    }

    /** What it is called: {@code file.link.} and this. */
    public String getKind() {
        return kind;
    }
}
