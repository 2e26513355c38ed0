package org.mirps.employment.presentation.workspace.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.workspace.SessionParty;
import org.mirps.employment.presentation.workspace.SessionWorkspace;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;

/** What is to be done for a session by who reads its page: before it to prepare, on the day to show and to follow, afterwards to write down. */
final class SessionSteps {

    private final SessionWorkspace workspace;
    private final CurrentUser user;
    private final Language language;
    private final List<Step> steps = new ArrayList<>();

    SessionSteps(SessionWorkspace workspace, CurrentUser user, Language language) {
        this.workspace = workspace;
        this.user = user;
        this.language = language;
    }

    /** Something to do. @param href below the application */
    public record Step(String href, String text) {}

    List<Step> all() {
        if (!workspace.event().isPlanned()) {
            return List.of();
        }
        if (workspace.countdown().isToday()) {
            today();
        } else if (workspace.countdown().isOver()) {
            afterwards();
        } else {
            before();
        }
        return List.copyOf(steps);
    }

    private void before() {
        follow();
        if (user.has(Role.COORDINATOR)) {
            ofCoordinators();
        }
        if (user.has(Role.COORDINATOR) || user.has(Role.PRESENTER)) {
            workspace
                    .undecked()
                    .forEach(round -> add("session/choose.xhtml?event=" + id(), "deck", text(round.title())));
        }
        workspace.parties().stream().filter(SessionParty::own).forEach(this::ofParty);
    }

    private void ofCoordinators() {
        Event event = workspace.event();
        boolean exact = event.time().start().isPresent();
        if (!exact) {
            add("calendar/move.xhtml?id=" + id(), "time");
        }
        if (event.programme().of(ItemKind.AGENDA).isEmpty()) {
            add("calendar/items.xhtml?id=" + id(), "agenda");
        }
        if (exact && workspace.invitations() == 0) {
            add("calendar/invite.xhtml?id=" + id(), "invite");
        }
    }

    /** Its own contributions, where they can still be changed. */
    private void ofParty(SessionParty own) {
        workspace.rounds().stream()
                .filter(SessionWorkspace.WorkedWith::open)
                .filter(round -> own.answers().stream()
                        .anyMatch(answer -> answer.round().equals(round.code())
                                && answer.status().isEditable()))
                .forEach(round -> add("contributions/list.xhtml", "contribution", text(round.title())));
    }

    private void today() {
        follow();
        if (isOfTeam()) {
            shown(workspace, language)
                    .forEach(shown -> add("session/show.xhtml?" + shown.query(), "show", shown.name()));
        }
    }

    private void follow() {
        shown(workspace, language).stream()
                .filter(shown -> !shown.code().isEmpty())
                .forEach(shown -> add("follow.xhtml?code=" + shown.code(), "follow", shown.name()));
    }

    private void afterwards() {
        if (user.has(Role.COORDINATOR) && workspace.event().minutes().isEmpty()) {
            add("calendar/minutes.xhtml?id=" + id(), "minutes");
        }
    }

    /** The decks that were chosen, then for the team what is proposed for the other rounds. */
    static List<SessionPart.Shown> shown(SessionWorkspace workspace, Language language) {
        return Stream.concat(
                        workspace.decks().stream()
                                .map(deck -> new SessionPart.Shown(
                                        "deck=" + deck.id(),
                                        deck.id().toString(),
                                        deck.name(),
                                        title(workspace, deck.round().value(), language),
                                        deck.language().code(),
                                        deck.follow().map(FollowCode::value).orElse(""))),
                        workspace.undecked().stream()
                                .map(round -> new SessionPart.Shown(
                                        "round=" + round.code(),
                                        "",
                                        Texts.of("presentation", language)
                                                .get(
                                                        "workspace.text.proposal",
                                                        round.title().in(language)),
                                        round.title().in(language),
                                        language.code(),
                                        "")))
                .toList();
    }

    private static String title(SessionWorkspace workspace, String round, Language language) {
        return workspace.rounds().stream()
                .filter(one -> one.code().value().equals(round))
                .map(one -> one.title().in(language))
                .findFirst()
                .orElse(round);
    }

    private boolean isOfTeam() {
        return user.has(Role.COORDINATOR) || user.has(Role.ANALYST) || user.has(Role.PRESENTER);
    }

    private String id() {
        return workspace.event().id().toString();
    }

    private void add(String href, String what, Object... arguments) {
        steps.add(new Step(href, Texts.of("presentation", language).get("workspace.step." + what, arguments)));
    }

    private String text(LocalizedText text) {
        return text.in(language);
    }
}
