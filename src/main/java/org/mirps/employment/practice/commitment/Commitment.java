package org.mirps.employment.practice.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.practice.AcceptedRow;
import org.mirps.employment.practice.AcceptedSnapshot;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.shared.AccountId;

/**
 * A commitment: a row of the latest accepted snapshot of somebody's contribution, and what its owner has reported about it since. It begins
 * as initial; its owner confirms it, starts it, keeps it and says what shows that, or drops it and says why. What was reported stays with it
 * when a newer snapshot says it in other words. Rules: docs/practices.md.
 */
@Entity
@Table(name = "commitment")
public class Commitment extends AcceptedRow {

    private String text;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private String partners;
    private String resources;
    private @Nullable Long target;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.INITIAL;

    @ElementCollection
    @CollectionTable(name = "commitment_report", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "number")
    private List<CommitmentReport> reports = new ArrayList<>();

    protected Commitment() {}

    /** As it was accepted. */
    public Commitment(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        super(from, row.id());
        accept(from, row);
    }

    /** It stands in a newer accepted snapshot: this is what it says from now on. */
    public final void accept(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        stand(from);
        text = row.text("com_text");
        dueOn = date(row.text("com_due"));
        partners = row.text("com_partners");
        resources = row.text("com_resources");
        target = row.text("com_target").matches("\\d{1,18}") ? Long.valueOf(row.text("com_target")) : null;
    }

    /** Its owner stands by it. Throws CommitmentMoveNotAllowed unless it is initial. */
    void confirm(CommitmentNote told, AccountId by, Instant at) {
        move(CommitmentMove.CONFIRM, CommitmentState.CONFIRMED, told, by, at);
    }

    /** Work on it has begun. Throws CommitmentMoveNotAllowed unless it is initial or confirmed. */
    void start(CommitmentNote told, AccountId by, Instant at) {
        move(CommitmentMove.START, CommitmentState.UNDER_WAY, told, by, at);
    }

    /** Progress. Throws ReportNotPossible if nothing is told. */
    void note(CommitmentNote told, AccountId by, Instant at) {
        requireSomething(CommitmentMove.NOTE, told);
        move(CommitmentMove.NOTE, state, told, by, at);
    }

    /**
     * It is kept.
     *
     * @param told what shows it
     * @throws CommitmentMoveNotAllowed unless it is confirmed or under way
     * @throws ReportNotPossible without a word or a link that shows it
     */
    void keep(CommitmentNote told, AccountId by, Instant at) {
        CommitmentMove.KEEP.require(state);
        requireSomething(CommitmentMove.KEEP, told);
        move(CommitmentMove.KEEP, CommitmentState.KEPT, told, by, at);
    }

    /**
     * It will not be kept.
     *
     * @param told why
     * @throws CommitmentMoveNotAllowed if it is kept or dropped
     * @throws ReportNotPossible without a reason
     */
    void drop(CommitmentNote told, AccountId by, Instant at) {
        CommitmentMove.DROP.require(state);
        requireReason(CommitmentMove.DROP, told);
        move(CommitmentMove.DROP, CommitmentState.DROPPED, told, by, at);
    }

    /**
     * It is under way again.
     *
     * @param told why
     * @throws CommitmentMoveNotAllowed unless it is kept or dropped
     * @throws ReportNotPossible without a reason
     */
    void resume(CommitmentNote told, AccountId by, Instant at) {
        CommitmentMove.RESUME.require(state);
        requireReason(CommitmentMove.RESUME, told);
        move(CommitmentMove.RESUME, CommitmentState.UNDER_WAY, told, by, at);
    }

    public CommitmentId id() {
        return new CommitmentId(key());
    }

    public String text() {
        return text;
    }

    /** By what day, in the time of the region; empty where none was said. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    List<String> partners() {
        return partners.isEmpty() ? List.of() : List.of(partners.split(" "));
    }

    String resources() {
        return resources;
    }

    /** Persons; empty where none was said. */
    Optional<Long> target() {
        return Optional.ofNullable(target);
    }

    public CommitmentState state() {
        return state;
    }

    /** The oldest first. */
    List<CommitmentReport> reports() {
        return List.copyOf(reports);
    }

    private void move(CommitmentMove move, CommitmentState next, CommitmentNote told, AccountId by, Instant at) {
        move.require(state);
        state = next;
        reports.add(new CommitmentReport(move, told, by, at));
    }

    private static void requireSomething(CommitmentMove move, CommitmentNote told) {
        if (told.isEmpty()) {
            throw ReportNotPossible.blank(move);
        }
    }

    private static void requireReason(CommitmentMove move, CommitmentNote told) {
        if (told.text().isEmpty()) {
            throw ReportNotPossible.blank(move);
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
