package org.mirps.employment.presentation.workspace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.TimeWords;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.workspace.SessionDesk;
import org.mirps.employment.presentation.workspace.SessionParty;
import org.mirps.employment.presentation.workspace.SessionWorkspace;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;

/** {@code event.xhtml?id=}: what the page of an event has for those who take part in its session, beside what everybody reads. */
@Named
@RequestScoped
public class SessionPart {

    @Inject
    SessionDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable SessionWorkspace workspace;
    private List<SessionSteps.Step> steps = List.of();
    private List<Shown> shown = List.of();
    private List<WorkedWith> rounds = List.of();
    private List<Party> parties = List.of();

    /**
     * A deck that is shown, or the slides that are proposed for a round.
     *
     * @param query what the addresses of its show have at their end
     * @param deck its number; empty for a proposal
     * @param code by which people follow it; empty where nobody can
     */
    public record Shown(String query, String deck, String name, String round, String language, String code) {

        public boolean isProposed() {
            return deck.isEmpty();
        }
    }

    /** A round of the session. @param commitments in words; empty where there are none */
    public record WorkedWith(String code, String title, String commitments) {}

    /** A participant. @param statuses one for each round of the session; empty where it does not take part in that one */
    public record Party(String name, boolean own, List<String> statuses, String invited) {}

    @PostConstruct
    void load() {
        if (isConcerned()) {
            SessionWorkspace read = desk.workspace(EventId.parse(request.getParameter("id")));
            workspace = read;
            steps = new SessionSteps(read, user, language.get()).all();
            shown = SessionSteps.shown(read, language.get());
            rounds = read.rounds().stream()
                    .map(round ->
                            new WorkedWith(round.code().value(), text(round.title()), commitments(read, round.code())))
                    .toList();
            parties = read.parties().stream()
                    .map(party -> party(read, party))
                    .sorted(Comparator.comparing(
                            Party::name, Collator.getInstance(language.get().locale())))
                    .toList();
        }
    }

    /** Administrators alone have no part in sessions. */
    private boolean isConcerned() {
        return isOfTeam() || user.has(Role.CONTRIBUTOR) || user.has(Role.FOCAL_POINT);
    }

    /** Null for who reads what everybody reads. */
    public @Nullable SessionWorkspace getWorkspace() {
        return workspace;
    }

    /** Whether there is anything to prepare, to show or to follow: what is merged, split or cancelled has its own notice. */
    public boolean isAlive() {
        return workspace != null && workspace.event().isPlanned();
    }

    public boolean isOfTeam() {
        return user.has(Role.COORDINATOR) || user.has(Role.ANALYST) || user.has(Role.PRESENTER);
    }

    /** Whether the reader may choose what is shown. */
    public boolean isChoosing() {
        return user.has(Role.COORDINATOR) || user.has(Role.PRESENTER);
    }

    /** How far off it is, in words. */
    public String getUntil() {
        return workspace == null ? "" : new TimeWords(language.get()).until(workspace.countdown());
    }

    public boolean isToday() {
        return workspace != null && workspace.countdown().isToday();
    }

    /** What is to be done now by the reader. */
    public List<SessionSteps.Step> getSteps() {
        return steps;
    }

    /** The heading over the steps: {@code BEFORE}, {@code TODAY}, {@code AFTER}. */
    public String getPhase() {
        return workspace == null || !workspace.countdown().isOver() ? isToday() ? "TODAY" : "BEFORE" : "AFTER";
    }

    /** What is shown in the room: the decks that were chosen, then what is proposed for the other rounds. */
    public List<Shown> getShown() {
        return shown;
    }

    /** Decks that the reader can follow now. */
    public List<Shown> getFollowed() {
        return shown.stream().filter(one -> !one.code().isEmpty()).toList();
    }

    public List<WorkedWith> getRounds() {
        return rounds;
    }

    private String commitments(SessionWorkspace read, RoundCode round) {
        CommitmentCounts counts = read.commitments().get(round);
        return counts == null
                ? ""
                : get("commitments.headline", counts.all(), counts.of(CommitmentState.KEPT), counts.overdue());
    }

    /** By their names. */
    public List<Party> getParties() {
        return parties;
    }

    private Party party(SessionWorkspace read, SessionParty party) {
        return new Party(
                text(party.name()),
                party.own(),
                statuses(read, party),
                party.invited().stream().collect(NameList.joining()));
    }

    private static List<String> statuses(SessionWorkspace read, SessionParty party) {
        return party.answers().isEmpty()
                ? List.of()
                : read.rounds().stream()
                        .map(round -> party.answers().stream()
                                .filter(answer -> answer.round().equals(round.code()))
                                .map(answer -> answer.status().name())
                                .findFirst()
                                .orElse(""))
                        .toList();
    }

    /** The participant for which the reader acts; empty for the regional team. */
    public List<Party> getOwn() {
        return parties.stream().filter(Party::own).toList();
    }

    /** All participants in one line. */
    public String getNames() {
        return parties.stream().map(Party::name).collect(NameList.joining());
    }

    /** Names of the regional team's people who are invited; empty where the reader may not know. */
    public String getTeam() {
        return workspace == null ? "" : workspace.team().stream().collect(NameList.joining());
    }

    /** When the reader was invited; empty where they have no invitation. */
    public String getInvited() {
        return workspace == null
                ? ""
                : workspace
                        .invited()
                        .map(at -> RegionalTime.day(at, language.get()))
                        .orElse("");
    }

    /** The address at which somebody follows. */
    public String follow(String code) {
        return "follow.xhtml?code=" + new FollowCode(code);
    }

    private String text(LocalizedText text) {
        return text.in(language.get());
    }

    private String get(String key, Object... arguments) {
        return Texts.of("presentation", language.get()).get(key, arguments);
    }
}
