package org.mirps.employment.presentation.results.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mirps.employment.consolidation.Openness;
import org.mirps.employment.presentation.results.PublicationState;
import org.mirps.employment.presentation.results.ResultsDesk;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** {@code session/publication.xhtml?round=}: what the public sees of a round, or would see; a coordinator publishes it and takes it back. */
@Named
@RequestScoped
public class PublicationPage {

    private static final Set<String> DONE = Set.of("published", "takenBack");

    @Inject
    ResultsDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private PublicationState state;

    @PostConstruct
    void load() {
        state = desk.state(code(), language.get());
    }

    private RoundCode code() {
        return RoundCode.parse(request.getParameter("round"));
    }

    public PublicationState getState() {
        return state;
    }

    public String getRoundCode() {
        return state.round().code().value();
    }

    public String getRoundTitle() {
        return state.round().titleInWords();
    }

    public boolean isPublished() {
        return state.isPublished();
    }

    /** Whether anybody would be shown. */
    public boolean isPossible() {
        return !state.round().shown().isEmpty();
    }

    /** How many figures have something to show. */
    public int getFigures() {
        return state.round().figures().size();
    }

    /** Who is shown, and who is not, by why; what applies to nobody is left out. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (Openness openness : Openness.values()) {
            List<String> names = state.standing(openness).stream()
                    .map(standing -> standing.name().in(language.get()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (!names.isEmpty()) {
                groups.add(new Group(openness.name(), names));
            }
        }
        return groups;
    }

    public List<Line> getHistory() {
        Texts words = Texts.of("presentation", language.get());
        return state.history().stream()
                .map(one -> new Line(
                        words.get(one.published() ? "publication.act.published" : "publication.act.takenBack"),
                        one.shown(),
                        one.by(),
                        RegionalTime.moment(one.at(), language.get())))
                .toList();
    }

    /** What was done just now; empty where nothing was. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) && "GET".equals(request.getMethod())
                ? Texts.of("presentation", language.get()).get("publication.done." + done)
                : "";
    }

    public String publish() {
        desk.publish(code());
        return done("published");
    }

    public String takeBack() {
        desk.takeBack(code());
        return done("takenBack");
    }

    private String done(String what) {
        return "/session/publication.xhtml?faces-redirect=true&done=" + what + "&round=" + code();
    }

    /** @param openness name of the reason */
    public record Group(String openness, List<String> names) {}

    public record Line(String what, int shown, String by, String at) {}
}
