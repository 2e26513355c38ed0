package org.mirps.employment.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.Texts;

/** {@code rounds/manage.xhtml?round=}: where a round stands, what can be done with it, who takes part, and what was done. */
@Named
@RequestScoped
public class RoundManagePage extends RoundChangeForm {

    @Inject
    RoundTimes times;

    @Inject
    RoundWords words;

    @Inject
    Clock clock;

    private static final Set<String> DONE = Set.of(
            "prepared",
            "announced",
            "renamed",
            "replanned",
            "moved",
            "ended",
            "reopened",
            "cancelled",
            "leftOut",
            "takenBack");

    private @Nullable String typedCode;

    /** Somebody who takes part, or did. */
    public record Taking(String code, String name, boolean leftOut) {}

    public @Nullable String announce() {
        return tried("announceForm", managed("announced"), () -> desk.announce(code(), getSeen()));
    }

    public @Nullable String end() {
        return tried("stateForm", managed("ended"), () -> desk.end(code(), getSeen(), because()));
    }

    public @Nullable String reopen() {
        return tried("stateForm", managed("reopened"), () -> desk.reopen(code(), getSeen(), because()));
    }

    public @Nullable String cancel() {
        return tried("stateForm", managed("cancelled"), () -> desk.cancel(code(), getSeen(), because()));
    }

    public @Nullable String delete() {
        return tried("deleteForm", "/rounds/list.xhtml?deleted=true", () -> desk.delete(code(), getSeen(), typedCode));
    }

    /** What was done just now; empty where nothing was. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) && "GET".equals(request.getMethod())
                ? Texts.of("round", language.get()).get("manage.done." + done)
                : "";
    }

    public String getState() {
        return state().name();
    }

    public String getTitleEs() {
        return round().title().es();
    }

    public String getTitleEn() {
        return round().title().en();
    }

    public String getOpens() {
        return times.whole(round().opensAt(), round().timeZone());
    }

    public String getDue() {
        return times.whole(round().dueAt(), round().timeZone());
    }

    /** Whether something can be done with it now. @param act name of a {@link RoundAct} */
    public boolean may(String act) {
        return RoundAct.valueOf(act).isPossible(state());
    }

    /** Who takes part, or did, by name. */
    public List<Taking> getTaking() {
        return sheet().invited().stream()
                .map(one ->
                        new Taking(one.code().value(), one.name().in(language.get()), round().isLeftOut(one.code())))
                .sorted(Comparator.comparing(
                        Taking::name, Collator.getInstance(language.get().locale())))
                .toList();
    }

    /** What was done, the newest first. */
    public List<RoundWords.Line> getHistory() {
        return words.lines(desk.history(code()), rounds.participants(), round().timeZone());
    }

    private RoundState state() {
        return round().state(clock.instant());
    }

    public @Nullable String getTypedCode() {
        return typedCode;
    }

    public void setTypedCode(@Nullable String typedCode) {
        this.typedCode = typedCode;
    }
}
