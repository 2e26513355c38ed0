package org.mirps.employment.platform.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.platform.ActingGuard;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/** For whom the person acts, where they work for several: in the header, and where a page turns out to be of another one. */
@Named
@RequestScoped
public class ActingPage {

    /** Who was let in somewhere else is told at home for so long, or until they have been there. */
    private static final Duration NEW = Duration.ofDays(14);

    @Inject
    SignedInUser user;

    @Inject
    ParticipantRepository participants;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable List<Choice> choices;

    /** Something that the person works for. @param label such as "Guatemala: Punto focal" */
    public record Choice(long id, String label, boolean current) {}

    /** Whether there is anything to choose. */
    public boolean isShown() {
        return user.memberships().size() > 1;
    }

    /** In the order in which they were begun. */
    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = user.memberships().stream().map(this::choice).toList();
            choices = known;
        }
        return known;
    }

    /** The same without that by which they act. */
    public List<Choice> getOthers() {
        return getChoices().stream().filter(each -> !each.current()).toList();
    }

    /** What they work for since a short while and have not chosen yet, in words. */
    public List<String> getAdded() {
        if (!isShown()) {
            return List.of();
        }
        Instant since = clock.instant().minus(NEW);
        Membership first = user.memberships().get(0);
        return user.memberships().stream()
                .filter(each ->
                        !each.equals(first) && !each.isChosen() && each.madeAt().isAfter(since))
                .map(this::label)
                .toList();
    }

    /** That by which they act now, in words. */
    public String getNow() {
        return user.acting().map(this::label).orElse("");
    }

    /** That for which the page was opened that was sent, in words; empty where they work there no longer. */
    public String getThen() {
        return then() == null ? "" : label(Objects.requireNonNull(then()));
    }

    public String getThenId() {
        return then() == null ? "" : Objects.requireNonNull(then()).id().toString();
    }

    /** What was sent, to be sent again. */
    public List<ActingGuard.Sent> getSent() {
        return ActingGuard.sent(request);
    }

    /** The texts among what was sent, to be copied. */
    public List<String> getTyped() {
        return getSent().stream()
                .filter(field -> field.name().contains(":") && !field.name().startsWith("jakarta."))
                .map(ActingGuard.Sent::value)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether it can be sent again: files have to be chosen anew. */
    public boolean isAgain() {
        return ActingGuard.isWhole(request);
    }

    /** Where it was sent, or what was asked for and not found: an address of ours, from its root on. */
    public String getAddress() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private @Nullable Membership then() {
        MembershipId wanted = ActingGuard.wanted(request);
        return user.memberships().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private Choice choice(Membership each) {
        return new Choice(
                each.id().value(),
                label(each),
                user.acting().filter(now -> now.id().equals(each.id())).isPresent());
    }

    private String label(Membership each) {
        Texts words = Texts.of("participant", language.get());
        String roles = each.roles().stream()
                .sorted()
                .map(role -> words.get("Role." + role))
                .collect(Collectors.joining(", "));
        String whom = each.participant()
                .map(code -> participants.get(code).name().in(language.get()))
                .orElseGet(() -> words.get("acting.text.team"));
        return whom + ": " + roles;
    }
}
