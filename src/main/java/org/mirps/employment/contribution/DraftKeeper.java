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
import java.util.function.Function;
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
    SectionKeeper sections;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    /** Brings the draft up to date and reads from it. */
    @Transactional
    <T> T read(LiveDraft draft, Function<LiveDraft, T> reading) {
        bringUpToDate(draft, contributions.get(draft.id()));
        return reading.apply(draft);
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
        stored.put(draft.id(), key, after);
        draft.stored(key, after);
        contribution.progressed(draft.progress(""));
        sections.changed(draft, SectionKeeper.sectionOf(draft, key), by, now);
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
        stored.put(draft.id(), new RepeatRow(row, repeat, parent, last + 1), by);
        reload(draft, contribution, repeat, by);
    }

    /** Removes a row with its answers and the rows inside it; removing what is gone is fine. */
    @Transactional
    void removeRow(LiveDraft draft, RowId row, AccountId by) {
        Contribution contribution = editable(draft);
        String repeat = draft.rows().stream()
                .filter(known -> known.id().equals(row))
                .map(RepeatRow::repeat)
                .findFirst()
                .orElse("");
        removeWithChildren(draft, row, by);
        reload(draft, contribution, repeat, by);
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
        for (int i = 0; i < siblings.size(); i++) {
            RepeatRow sibling = siblings.get(i);
            if (sibling.position() != i) {
                stored.put(draft.id(), new RepeatRow(sibling.id(), sibling.repeat(), sibling.parent(), i), by);
            }
        }
        reload(draft, contribution, moved.repeat(), by);
    }

    private Contribution editable(LiveDraft draft) {
        Contribution contribution = contributions.lock(draft.id());
        contribution.requireEditable();
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        bringUpToDate(draft, contribution);
        return contribution;
    }

    private void bringUpToDate(LiveDraft draft, Contribution contribution) {
        if (draft.revision() != contribution.revision()) {
            draft.load(contribution.revision(), stored.rows(draft.id()), stored.answers(draft.id()));
        }
    }

    private void reload(LiveDraft draft, Contribution contribution, String repeat, AccountId by) {
        Instant now = clock.instant();
        long revision = contribution.changed(now);
        draft.load(revision, stored.rows(draft.id()), stored.answers(draft.id()));
        contribution.progressed(draft.progress(""));
        sections.changed(draft, SectionKeeper.sectionOf(draft, repeat), by, now);
    }

    private void removeWithChildren(LiveDraft draft, RowId row, AccountId by) {
        draft.rows().stream()
                .filter(inner -> inner.parent().equals(row))
                .forEach(inner -> removeWithChildren(draft, inner.id(), by));
        stored.remove(draft.id(), row, by, clock.instant());
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
