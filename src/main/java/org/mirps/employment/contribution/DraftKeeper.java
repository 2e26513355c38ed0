package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;

/** The transactions behind {@link LiveDrafts}: reads and writes a draft while its live engine is held. */
@ApplicationScoped
class DraftKeeper {

    @Inject
    ContributionRepository contributions;

    @Inject
    DraftRepository stored;

    @Inject
    RoundRepository rounds;

    @Inject
    StepKeeper steps;

    @Inject
    Clock clock;

    /**
     * Brings a draft up to date for reading. Where it is, nothing is asked of the database.
     *
     * @param revision what the contribution's row says now
     */
    @Transactional
    void refresh(LiveDraft draft, long revision) {
        if (draft.revision() != revision) {
            bringUpToDate(draft, contributions.get(draft.id()));
        }
    }

    /**
     * Writes one answer.
     *
     * @param seen revision of the answer that the page showed; 0 if it showed none
     * @param note null keeps the note that is there
     */
    @Transactional
    SavedAnswer answer(
            LiveDraft draft, AnswerKey key, @Nullable String typed, long seen, @Nullable String note, AccountId by) {
        Contribution contribution = editable(draft);
        SavedAnswer before = draft.saved(key);
        @Nullable String old = draft.run().node(key).value();
        @Nullable String value = draft.answer(key, typed);
        if (before != null && Objects.equals(before.value(), value) && (note == null || note.equals(before.note()))) {
            return before;
        }
        if (before != null && before.revision() > seen) {
            draft.answer(key, old);
            throw new AnswerConflict(key, before);
        }
        Instant now = clock.instant();
        @Nullable String keptNote = note != null || before == null ? note : before.note();
        SavedAnswer after = new SavedAnswer(value, keptNote, contribution.changed(now), by, now);
        draft.stored(key, after);
        List<Step> ended = settle(draft, contribution, key, by, now);
        stored.put(draft.id(), key, after);
        steps.keep(draft.id(), ended);
        return after;
    }

    /** Adds a row at the end of a repeat; adding the same row twice is adding it once. */
    @Transactional
    void addRow(LiveDraft draft, String repeat, RowId parent, RowId row, AccountId by) {
        Contribution contribution = editable(draft);
        if (draft.rows().stream().anyMatch(known -> known.id().equals(row))) {
            return;
        }
        requireRepeat(draft, repeat, parent);
        int last = siblings(draft, repeat, parent).stream()
                .mapToInt(RepeatRow::position)
                .max()
                .orElse(-1);
        Instant now = clock.instant();
        stored.put(draft.id(), new RepeatRow(row, repeat, parent, last + 1), by, now);
        reload(draft, contribution, new AnswerKey(parent, repeat), by, now);
    }

    /** Removes a row with its answers and the rows inside it; removing what is gone is fine. */
    @Transactional
    void removeRow(LiveDraft draft, RowId row, AccountId by) {
        Contribution contribution = editable(draft);
        Optional<RepeatRow> removed =
                draft.rows().stream().filter(known -> known.id().equals(row)).findFirst();
        if (removed.isPresent()) {
            Instant now = clock.instant();
            removeWithChildren(draft, row, by, now);
            reload(draft, contribution, removed.get().key(), by, now);
        }
    }

    /**
     * Moves a row among its siblings.
     *
     * @param steps -1 for up, +1 for down; moving beyond the end changes nothing
     */
    @Transactional
    void moveRow(LiveDraft draft, RowId row, int steps, AccountId by) {
        Contribution contribution = editable(draft);
        RepeatRow moved = draft.rows().stream()
                .filter(known -> known.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new UnknownAnswer(new AnswerKey(row, "")));
        List<RepeatRow> siblings = new ArrayList<>(siblings(draft, moved.repeat(), moved.parent()));
        int from = siblings.indexOf(moved);
        int to = from + steps;
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        Collections.swap(siblings, from, to);
        Instant now = clock.instant();
        for (int i = 0; i < siblings.size(); i++) {
            RepeatRow sibling = siblings.get(i);
            if (sibling.position() != i) {
                stored.put(draft.id(), new RepeatRow(sibling.id(), sibling.repeat(), sibling.parent(), i), by, now);
            }
        }
        reload(draft, contribution, moved.key(), by, now);
    }

    private Contribution editable(LiveDraft draft) {
        Contribution contribution = contributions.lock(draft.id());
        contribution.requireEditable();
        rounds.get(contribution.roundId()).requireOpen(clock.instant());
        bringUpToDate(draft, contribution);
        return contribution;
    }

    /** Within a transaction that has read or locked the contribution. */
    void bringUpToDate(LiveDraft draft, Contribution contribution) {
        if (draft.revision() != contribution.revision()) {
            draft.load(contribution.revision(), stored.rows(draft.id()), stored.answers(draft.id()));
        }
    }

    /** @param changed key of the repeat whose rows changed */
    private void reload(LiveDraft draft, Contribution contribution, AnswerKey changed, AccountId by, Instant now) {
        long revision = contribution.changed(now);
        draft.load(revision, stored.rows(draft.id()), stored.answers(draft.id()));
        steps.keep(draft.id(), settle(draft, contribution, changed, by, now));
    }

    /** After a change: counts anew, and ends the sign-offs that it touches. */
    private static List<Step> settle(
            LiveDraft draft, Contribution contribution, AnswerKey changed, AccountId by, Instant now) {
        contribution.progressed(draft.progress(""));
        return contribution.lapse(draft.sectionsTouchedBy(changed), by, now);
    }

    private void removeWithChildren(LiveDraft draft, RowId row, AccountId by, Instant now) {
        draft.rows().stream()
                .filter(inner -> inner.parent().equals(row))
                .forEach(inner -> removeWithChildren(draft, inner.id(), by, now));
        stored.remove(draft.id(), row, by, now);
    }

    private static List<RepeatRow> siblings(LiveDraft draft, String repeat, RowId parent) {
        return draft.run().rows(repeat, parent).stream()
                .flatMap(id -> draft.rows().stream().filter(row -> row.id().equals(id)))
                .toList();
    }

    private static void requireRepeat(LiveDraft draft, String repeat, RowId parent) {
        AnswerKey key = new AnswerKey(parent, repeat);
        if (draft.form().definition().repeats().stream()
                        .noneMatch(known -> known.name().equals(repeat))
                || !draft.shown().containsKey(key)) {
            throw new UnknownAnswer(key);
        }
    }
}
