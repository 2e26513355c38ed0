package org.mirps.employment.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The answer of one participant to one round. It stands there, not started, from the day the round invites the participant; the first
 * answer makes it a draft. People of the participant sign off its sections; when all are signed, the focal point signs off the whole and
 * submits it, which freezes a numbered snapshot. A change of what was signed ends the sign-off. The coordinator accepts the latest
 * snapshot, or returns it with a reason: it is edited, signed and submitted again. The focal point may withdraw what was handed in; the
 * coordinator may reopen what was accepted or withdrawn. Every move gives steps, which {@link StepRecorder} keeps. Every change of answers
 * or rows raises its revision by one, under a lock on this row: that is what engines are checked against and what orders all that happens
 * to a contribution.
 */
@Entity
@Table(name = "contribution")
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "participant_code")
    private String participantCode;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    private long revision;

    @Column(name = "last_saved_at")
    private @Nullable Instant lastSavedAt;

    private int answered;

    @Column(name = "required_now")
    private int requiredNow;

    @Column(name = "signed_sections")
    private String signedSections = "";

    private int delegations;

    private int steps;

    @Column(name = "latest_snapshot")
    private int latestSnapshot;

    @Column(name = "memory_snapshot")
    private @Nullable Long memorySnapshot;

    protected Contribution() {}

    public Contribution(long roundId, ParticipantCode participant) {
        this.roundId = roundId;
        this.participantCode = participant.value();
        this.status = ContributionStatus.NOT_STARTED;
    }

    /** @throws MoveNotAllowed if answers can't be changed in this state */
    public void requireEditable() {
        if (!status.isEditable()) {
            throw new MoveNotAllowed("change", status);
        }
    }

    /**
     * An answer or a row was changed. What that ends, {@link #lapse} says.
     *
     * @return the new revision
     */
    public long changed(Instant now) {
        requireEditable();
        if (status == ContributionStatus.NOT_STARTED) {
            status = ContributionStatus.DRAFT;
        }
        lastSavedAt = now;
        return ++revision;
    }

    /**
     * Its round went over to a newer version of the form, whatever state it is in; every engine that runs the older one is behind. Nobody
     * has signed what is new of it.
     *
     * @param touched names of the sections that are not what was signed; empty: a sign-off of the whole holds too
     * @return the step, then those of the sign-offs that it ended; empty if nothing was answered yet
     */
    public List<Step> formChanged(Progress now, Collection<String> touched, AccountId by, Instant at) {
        revision++;
        progressed(now);
        if (status == ContributionStatus.NOT_STARTED) {
            return List.of();
        }
        List<Step> made = new ArrayList<>(List.of(step(Move.CHANGE_FORM, "", by, at, null)));
        if (!touched.isEmpty()) {
            made.addAll(lapse(touched, by, at));
        }
        return made;
    }

    public void progressed(Progress progress) {
        answered = progress.answered();
        requiredNow = progress.required();
    }

    /**
     * Sections are not any more what was signed: an answer of theirs changed, or they have problems now. Ends their sign-offs, and with
     * any change that of the whole.
     *
     * @param by who made the change
     * @return the section's steps, then that of the whole; empty if nothing was signed
     */
    public List<Step> lapse(Collection<String> sections, AccountId by, Instant now) {
        List<Step> ended = endSections(Move.LAPSE_SECTION, sections, by, now);
        if (status == ContributionStatus.SIGNED_OFF) {
            ended.add(endNational(Move.LAPSE, by, now));
        }
        return ended;
    }

    /**
     * Somebody answers for sections as they are now. That they have no problems, the caller has checked.
     *
     * @throws MoveNotAllowed unless it is a draft or was returned
     * @throws AlreadySigned if one of them is signed
     */
    public List<Step> signSections(Collection<String> sections, AccountId by, Instant now) {
        Move.SIGN_SECTION.require(status);
        if (sections.stream().anyMatch(signedSections()::contains)) {
            throw new AlreadySigned();
        }
        signedSections = SignedSections.with(signedSections, sections);
        return sections.stream()
                .map(section -> step(Move.SIGN_SECTION, section, by, now, null))
                .toList();
    }

    /**
     * Takes sign-offs of sections back, and with them that of the whole. Those that are not signed stay so.
     *
     * @throws MoveNotAllowed after submission
     */
    public List<Step> unsignSections(Collection<String> sections, AccountId by, Instant now) {
        Move.UNSIGN_SECTION.require(status);
        List<Step> ended = endSections(Move.UNSIGN_SECTION, sections, by, now);
        if (!ended.isEmpty() && status == ContributionStatus.SIGNED_OFF) {
            ended.add(endNational(Move.LAPSE, by, now));
        }
        return ended;
    }

    /**
     * The focal point answers for the whole as it is now. That it has no problems, the caller has checked.
     *
     * @param shown the sections that are asked now
     * @throws MoveNotAllowed unless it is a draft or was returned
     * @throws SectionsNotSigned if one of them is not signed
     */
    public Step signOff(Collection<String> shown, AccountId by, Instant now) {
        Move.SIGN_OFF.require(status);
        Set<String> signed = signedSections();
        long missing =
                shown.stream().filter(section -> !signed.contains(section)).count();
        if (missing > 0) {
            throw new SectionsNotSigned(missing);
        }
        status = ContributionStatus.SIGNED_OFF;
        return step(Move.SIGN_OFF, "", by, now, null);
    }

    /** @throws MoveNotAllowed unless it has the national sign-off */
    public Step unsign(AccountId by, Instant now) {
        Move.UNSIGN.require(status);
        return endNational(Move.UNSIGN, by, now);
    }

    /**
     * A snapshot of it is handed in, with the number that the step says.
     *
     * @throws MoveNotAllowed unless it has the national sign-off
     */
    public Step submit(AccountId by, Instant now) {
        Move.SUBMIT.require(status);
        status = ContributionStatus.SUBMITTED;
        latestSnapshot++;
        return step(Move.SUBMIT, "", by, now, null);
    }

    /**
     * The regional team takes a snapshot as this participant's answer to the round.
     *
     * @param snapshot the one that was read
     * @throws MoveNotAllowed unless it is submitted
     * @throws NotLatestSnapshot if another one was submitted since
     */
    public Step accept(int snapshot, AccountId by, Instant now) {
        Move.ACCEPT.require(status);
        requireLatest(snapshot);
        status = ContributionStatus.ACCEPTED;
        return step(Move.ACCEPT, "", by, now, null);
    }

    /**
     * The regional team gives it back to its authors. Named so because return is a word of the language.
     *
     * @param snapshot the one that was read
     * @throws MoveNotAllowed unless it is submitted
     * @throws NotLatestSnapshot if another one was submitted since
     */
    public Step sendBack(int snapshot, @Nullable Reason reason, AccountId by, Instant now) {
        Move.RETURN.require(status);
        requireLatest(snapshot);
        status = ContributionStatus.RETURNED;
        return step(Move.RETURN, "", by, now, reason);
    }

    /**
     * The regional team gives back what was accepted or withdrawn.
     *
     * @param snapshot the one that was read
     * @throws MoveNotAllowed unless it is accepted or withdrawn
     * @throws NotLatestSnapshot if that is not the latest one
     */
    public Step reopen(int snapshot, @Nullable Reason reason, AccountId by, Instant now) {
        Move.REOPEN.require(status);
        requireLatest(snapshot);
        status = ContributionStatus.RETURNED;
        return step(Move.REOPEN, "", by, now, reason);
    }

    /**
     * The government takes back what it has handed in; its snapshots stay in the log and count nowhere.
     *
     * @throws MoveNotAllowed unless it is submitted, returned or accepted
     */
    public Step withdraw(Reason reason, AccountId by, Instant now) {
        Move.WITHDRAW.require(status);
        status = ContributionStatus.WITHDRAWN;
        return step(Move.WITHDRAW, "", by, now, reason);
    }

    /** Whether anybody has changed anything in it. */
    public boolean isBegun() {
        return status != ContributionStatus.NOT_STARTED;
    }

    /** It is begun with the answers of an earlier round. @param snapshot id of the snapshot that holds them */
    public void remember(long snapshot) {
        memorySnapshot = snapshot;
    }

    /** Id of the snapshot of an earlier round whose answers stand beside its own; empty: there was none when it was begun. */
    public Optional<Long> memorySnapshot() {
        return Optional.ofNullable(memorySnapshot);
    }

    /** What is delegated of it was changed, in whatever state it is. */
    public void delegated() {
        delegations++;
    }

    public ContributionId id() {
        return new ContributionId(id);
    }

    public long roundId() {
        return roundId;
    }

    public ParticipantCode participant() {
        return new ParticipantCode(participantCode);
    }

    public ContributionStatus status() {
        return status;
    }

    public long revision() {
        return revision;
    }

    /** Names of the sections that are signed off now. */
    public Set<String> signedSections() {
        return SignedSections.of(signedSections);
    }

    /** How many steps it has taken: whoever saw it at fewer sees another one now. */
    int steps() {
        return steps;
    }

    /** Grows with every change of what is delegated; 0: nothing ever was. */
    public int delegations() {
        return delegations;
    }

    /** Number of the snapshot submitted last; 0: none. */
    public int latestSnapshot() {
        return latestSnapshot;
    }

    /** UTC; empty before the first answer. */
    public Optional<Instant> lastSavedAt() {
        return Optional.ofNullable(lastSavedAt);
    }

    /** Of the whole form, as of the last change. */
    public Progress progress() {
        return new Progress(answered, requiredNow, 0);
    }

    private List<Step> endSections(Move move, Collection<String> sections, AccountId by, Instant now) {
        List<String> ended =
                signedSections().stream().filter(sections::contains).toList();
        signedSections = SignedSections.without(signedSections, ended);
        List<Step> made = new ArrayList<>();
        ended.forEach(section -> made.add(step(move, section, by, now, null)));
        return made;
    }

    /** What was handed in once is a returned one again, anything else a draft. */
    private Step endNational(Move move, AccountId by, Instant now) {
        status = latestSnapshot == 0 ? ContributionStatus.DRAFT : ContributionStatus.RETURNED;
        return step(move, "", by, now, null);
    }

    private void requireLatest(int snapshot) {
        if (snapshot != latestSnapshot) {
            throw new NotLatestSnapshot(latestSnapshot);
        }
    }

    private Step step(Move move, String section, AccountId by, Instant now, @Nullable Reason reason) {
        return new Step(
                steps++, move, section, latestSnapshot, revision, by, now, reason == null ? null : reason.text());
    }
}
