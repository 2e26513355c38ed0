package org.mirps.employment.presentation.file.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.file.job.DeckFile;
import org.mirps.employment.presentation.file.job.DeckFiles;
import org.mirps.employment.presentation.file.job.FileJobId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TryLater;

/**
 * {@code session/file.xhtml?deck=&file=deck.pptx&in=es}: a file of a deck, how far it is, and then the way to it. Opening it asks for the file;
 * with {@code job=} it tells of that one.
 */
@Named
@RequestScoped
public class FilePage {

    @Inject
    DeckFiles files;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private DeckId deck;
    private DeckFile kind;
    private Optional<Language> spoken;
    private DeckFiles.@Nullable Standing standing;
    private boolean full;

    @PostConstruct
    void open() {
        deck = DeckId.parse(request.getParameter("deck"));
        kind = DeckFile.parse(Objects.requireNonNullElse(request.getParameter("file"), ""));
        spoken = Optional.ofNullable(request.getParameter("in")).flatMap(Language::find);
        String job = Objects.requireNonNullElse(request.getParameter("job"), "");
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (job.isEmpty()) {
            ask();
        } else {
            tell(job);
        }
    }

    private void ask() {
        try {
            standing = files.ask(deck, kind, spoken);
        } catch (TryLater tooMany) {
            full = true;
        }
    }

    /** One that is not there any more is told of as such. */
    private void tell(String job) {
        try {
            standing = files.standing(FileJobId.parse(job));
        } catch (NotFound gone) {
            standing = null;
        }
    }

    public String cancel() {
        try {
            files.cancel(FileJobId.parse(Objects.requireNonNullElse(request.getParameter("job"), "")));
        } catch (NotFound gone) {
            return back();
        }
        return back();
    }

    private String back() {
        return "/session/deck.xhtml?deck=" + deck + "&faces-redirect=true";
    }

    /** Too many files wait. */
    public boolean isFull() {
        return full;
    }

    /** The server began anew, or the file lay there for too long. */
    public boolean isGone() {
        return standing == null && !full;
    }

    public boolean isUnderWay() {
        return standing != null && !standing.isOver();
    }

    public boolean isDone() {
        return standing != null && standing.state().equals("DONE");
    }

    public boolean isOwn() {
        return standing != null && standing.own();
    }

    /** How far it is, in words. */
    public String getSaid() {
        return standing == null ? "" : standing.in(language.get());
    }

    public String getJob() {
        return standing == null ? "" : standing.id().toString();
    }

    public String getName() {
        return standing == null ? "" : standing.name();
    }

    public String getSize() {
        return standing == null ? "" : FileSize.say(standing.bytes(), language.get());
    }

    public String getDeck() {
        return deck.toString();
    }

    public String getKind() {
        return kind.ending();
    }

    /** What the address has at its end, without the number of the file. */
    public String getQuery() {
        return "deck=" + deck + "&file=deck." + kind.ending()
                + spoken.map(in -> "&in=" + in.code()).orElse("");
    }
}
