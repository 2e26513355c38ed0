package org.mirps.employment.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The list of governments and organisations, as the regional team keeps it. Each change is a line in the log: who, what, from where. */
@UseCases
public class ParticipantDesk {

    private static final Logger LOG = Logger.getLogger(ParticipantDesk.class.getName());

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    /** All of them in their order, retired ones included. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public List<Participant> participants() {
        return participants.all();
    }

    /** The same, to be changed: who changes the list at the same time waits until the transaction ends. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public List<Participant> hold() {
        return participants.lockAll();
    }

    /** @throws NotFound if there is no such participant */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public Participant participant(ParticipantCode code) {
        return participants.get(code);
    }

    /** A code for what was typed without one, if the rest is right; it may be taken or another be typed. Throws ParticipantNotPossible. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public ParticipantCode propose(ParticipantPlan plan) {
        List<Participant> all = participants.all();
        ParticipantCheck.Result read = required(ParticipantCheck.adding(plan, all));
        return read.code().orElseGet(() -> proposed(read.details().orElseThrow(), all));
    }

    /**
     * Adds a government or an organisation at the end of the list: accounts can then be opened for its people, and rounds can invite it.
     *
     * @param plan whose code never changes; where it has none, {@link #propose} gives it
     * @throws ParticipantNotPossible with everything that is wrong, such as a code that there is, whatever its letters' case
     * @throws org.mirps.employment.shared.LimitReached if there are as many as there may be
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public ParticipantCode add(ParticipantPlan plan) {
        List<Participant> all = participants.lockAll();
        ParticipantCheck.Result read = required(ParticipantCheck.adding(plan, all));
        ParticipantDetails details = read.details().orElseThrow();
        ParticipantCode code = read.code().orElseGet(() -> proposed(details, all));
        int last = all.stream().mapToInt(Participant::place).max().orElse(0);
        participants.add(new Participant(code, details, last + 1));
        log(code, "added");
        return code;
    }

    /**
     * Opens a participant of which nothing but the most needed is known.
     *
     * @throws ParticipantCodeTaken if there is a participant of that code, whatever its letters' case
     * @throws ParticipantNotPossible as {@link #add}
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void open(ParticipantCode code, ParticipantKind kind, CountryCode country, LocalizedText name) {
        if (participants.all().stream().anyMatch(known -> known.code().value().equalsIgnoreCase(code.value()))) {
            throw new ParticipantCodeTaken(code);
        }
        add(new ParticipantPlan(code.value(), kind.name(), country.value(), name.es(), name.en(), "", "", ""));
    }

    /**
     * Says something else of a participant.
     *
     * @param seen {@link Participant#changes} when the page was opened
     * @throws NotFound if there is no such participant
     * @throws ParticipantNotPossible with everything that is wrong
     * @throws ParticipantChangedMeanwhile if somebody was quicker
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void change(ParticipantCode code, int seen, ParticipantPlan plan) {
        Participant known = lock(code);
        ParticipantDetails details =
                required(ParticipantCheck.changing(plan, known)).details().orElseThrow();
        if (known.changes() != seen) {
            throw new ParticipantChangedMeanwhile(code);
        }
        if (!details.equals(known.details())) {
            known.change(details);
            log(code, "changed");
        }
    }

    /** New rounds invite it no longer; what it has begun goes on. Throws NotFound. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void retire(ParticipantCode code) {
        Participant known = lock(code);
        if (!known.isRetired()) {
            known.retire();
            log(code, "retired");
        }
    }

    /** New rounds can invite it again. Throws NotFound. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void bringBack(ParticipantCode code) {
        Participant known = lock(code);
        if (known.isRetired()) {
            known.bringBack();
            log(code, "brought back");
        }
    }

    /**
     * Changes places with the one before or behind; the first stays first and the last stays last. Throws NotFound.
     *
     * @return the place that it has now, from 1
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public int move(ParticipantCode code, boolean up) {
        List<Participant> ordered = new ArrayList<>(participants.lockAll());
        int from = ordered.indexOf(one(code, ordered));
        int to = Math.max(0, Math.min(ordered.size() - 1, from + (up ? -1 : 1)));
        ordered.add(to, ordered.remove(from));
        place(ordered);
        log(code, "moved to place " + (to + 1));
        return to + 1;
    }

    /** Puts all of them in this order; who is not named comes behind, in the order that there was. Throws NotFound. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void arrange(List<ParticipantCode> codes) {
        List<Participant> all = participants.lockAll();
        List<Participant> ordered =
                codes.stream().map(code -> one(code, all)).distinct().collect(Collectors.toCollection(ArrayList::new));
        all.stream().filter(other -> !ordered.contains(other)).forEach(ordered::add);
        place(ordered);
        LOG.info(() -> "Participants put in order by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }

    private static void place(List<Participant> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).moveTo(i + 1);
        }
    }

    private Participant lock(ParticipantCode code) {
        return one(code, participants.lockAll());
    }

    private static Participant one(ParticipantCode code, List<Participant> all) {
        return all.stream()
                .filter(participant -> participant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant " + code));
    }

    private static ParticipantCheck.Result required(ParticipantCheck.Result read) {
        if (!read.faults().isEmpty()) {
            throw new ParticipantNotPossible(read.faults());
        }
        return read;
    }

    private static ParticipantCode proposed(ParticipantDetails details, List<Participant> all) {
        return CodeProposal.of(
                details,
                all.stream()
                        .map(known -> known.code().value().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    private void log(ParticipantCode code, String done) {
        LOG.info(() -> "Participant " + code + " " + done + " by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }
}
