package org.mirps.employment.round;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.form.catalogue.FormVersionRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The coordinators' work on rounds: preparing and opening them, inviting to them, looking at them. What becomes of them: {@link RoundLifeDesk}. */
@UseCases
public class RoundDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    FormVersionRepository versions;

    @Inject
    ParticipantRepository participants;

    @Inject
    AccountNames accounts;

    @Inject
    Invitations invitations;

    @Inject
    RoundLog log;

    @Inject
    Clock clock;

    /** All rounds, the one that is due last first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Round> rounds() {
        return rounds.all();
    }

    /** What a round can ask: every published form version, newest first within a form. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<PublishedForm> forms() {
        return versions.all();
    }

    /** Who can take part in a new round, in their order. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Participant> participants() {
        return participants.active();
    }

    /** Those among some participants whose country a form does not list. Nothing keeps them from being invited. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Participant> unknownTo(long formVersion, Set<String> codes) {
        Audience audience = audience(formVersion);
        return participants.active().stream()
                .filter(participant -> codes.contains(participant.code().value()))
                .filter(audience::includes)
                .filter(participant -> !audience.knows(participant))
                .toList();
    }

    /** One round with those who take part. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public RoundSheet sheet(RoundCode code) {
        Round round = rounds.get(code);
        Set<ParticipantCode> invited = round.isAnnounced() ? invitations.invited(round.id()) : round.planned();
        Audience audience = audience(round.formVersionId());
        Map<Boolean, List<Participant>> byInvitation = participants.all().stream()
                .collect(Collectors.partitioningBy(participant -> invited.contains(participant.code())));
        List<Participant> others = byInvitation.getOrDefault(false, List.of()).stream()
                .filter(participant -> !participant.isRetired() && audience.includes(participant))
                .toList();
        Set<ParticipantCode> unknown = others.stream()
                .filter(participant -> !audience.knows(participant))
                .map(Participant::code)
                .collect(Collectors.toSet());
        return new RoundSheet(round, byInvitation.getOrDefault(true, List.of()), others, unknown, changes(round));
    }

    /**
     * Opens a round: from its opening moment on, those who are invited can answer.
     *
     * @param reader in whose language participants are named
     * @throws RoundNotPossible with everything that is wrong
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public RoundCode open(RoundPlan plan, Language reader) {
        PlanCheck check = checked(plan, reader);
        Round round = rounds.add(check.round());
        invitations.invite(round.id(), check.invited());
        log.replaced(round, RoundAct.ANNOUNCED, "", round.dueAt().toString(), "");
        return round.code();
    }

    /** Keeps a round as a draft, of which only coordinators know. Throws RoundNotPossible. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public RoundCode prepare(RoundPlan plan, Language reader) {
        PlanCheck check = checked(plan, reader);
        Round round = check.round();
        round.prepare(check.invited());
        log.keep(rounds.add(round), RoundAct.PREPARED, "");
        return round.code();
    }

    /**
     * Has a draft ask another form, or the same hours of another time zone.
     *
     * @param seen {@link Round#changes} when the page was opened
     * @throws RoundNotPossible at {@code form}, {@code timeZone} or {@code participants}, whom the form is not meant for
     * @throws RoundActNotPossible if it is no draft
     * @throws RoundChangedMeanwhile if somebody was quicker
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void replan(RoundCode code, int seen, @Nullable Long form, @Nullable String timeZone, Language reader) {
        Round round = rounds.lock(code);
        round.requireSeen(seen);
        RoundAct.REPLANNED.require(round.state(clock.instant()));
        RoundPlan plan = new RoundPlan(
                code.value(),
                round.title().es(),
                round.title().en(),
                form,
                timeZone,
                TypedMoment.of(round.opensAt(), round.timeZone()),
                TypedMoment.of(round.dueAt(), round.timeZone()),
                round.planned().stream().map(ParticipantCode::value).collect(Collectors.toSet()));
        List<PublishedForm> askable = versions.all();
        String before = asked(round, askable);
        new PlanCheck(plan)
                .form(askable)
                .hours()
                .participants(known(), audience(askable, form), reader)
                .replan(round, clock.instant());
        log.replaced(round, RoundAct.REPLANNED, before, asked(round, askable), "");
    }

    /** Which form, in which time zone. */
    private static String asked(Round round, List<PublishedForm> askable) {
        String form = askable.stream()
                .filter(one -> one.id() == round.formVersionId())
                .findFirst()
                .map(one -> one.title().es() + " (" + one.version() + "), ")
                .orElse("");
        return form + round.timeZone();
    }

    /**
     * Invites further participants to a round; to a draft, once it is announced.
     *
     * @param codes of participants whom the form is meant for; those who take part already stay as they are
     * @throws NotFound if one of them cannot be invited
     * @throws org.mirps.employment.participant.ParticipantRetired if one of them is retired
     * @throws RoundActNotPossible if it is cancelled
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void invite(RoundCode code, Set<ParticipantCode> codes) {
        Round round = rounds.lock(code);
        Audience audience = audience(round.formVersionId());
        for (ParticipantCode participant : codes) {
            if (!audience.includes(participants.getActive(participant))) {
                throw new NotFound("participant " + participant + " of round " + code);
            }
        }
        round.change(RoundAct.INVITED, clock.instant());
        Set<ParticipantCode> fresh = new HashSet<>(codes);
        fresh.removeAll(round.isAnnounced() ? invitations.invited(round.id()) : round.planned());
        if (round.isAnnounced()) {
            invitations.invite(round.id(), codes);
        } else {
            round.plan(codes);
        }
        fresh.forEach(participant -> log.of(
                participant,
                round,
                RoundAct.INVITED,
                "",
                round.dueAt(participant).toString(),
                ""));
    }

    private PlanCheck checked(RoundPlan plan, Language reader) {
        List<PublishedForm> askable = versions.all();
        return new PlanCheck(plan)
                .code(rounds.all())
                .titles()
                .form(askable)
                .moments(clock.instant())
                .participants(known(), audience(askable, plan.form()), reader);
    }

    private Map<String, Participant> known() {
        return participants.all().stream()
                .collect(Collectors.toMap(participant -> participant.code().value(), Function.identity()));
    }

    private Optional<Audience> audience(List<PublishedForm> askable, @Nullable Long asked) {
        return askable.stream()
                .filter(form -> Objects.equals(form.id(), asked))
                .findFirst()
                .map(form -> audience(form.id()));
    }

    private Audience audience(long formVersion) {
        return Audience.of(forms.form(formVersion).definition());
    }

    private List<RoundSheet.Change> changes(Round round) {
        Map<AccountId, String> names =
                accounts.namesOf(round.dueChanges().stream().map(DueChange::by).toList());
        List<RoundSheet.Change> changes = new ArrayList<>();
        for (DueChange change : round.dueChanges()) {
            changes.add(new RoundSheet.Change(
                    change.participant(),
                    change.dueAt(),
                    change.reason(),
                    names.getOrDefault(change.by(), ""),
                    change.at()));
        }
        Collections.reverse(changes);
        return changes;
    }
}
