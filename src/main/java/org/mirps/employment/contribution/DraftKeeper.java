package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.round.Round;
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
    DelegationRepository delegations;

    @Inject
    ContributionAccess access;

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    LateSaves lateSaves;

    @Inject
    StepKeeper steps;

    @Inject
    Clock clock;

    /**
     * Brings a draft up to date for reading. Where it is, nothing is asked of the database.
     *
     * @param read the contribution's row as it is now
     */
    @Transactional
    void refresh(LiveDraft draft, Contribution read) {
        if (draft.revision() != read.revision() || draft.delegations().version() != read.delegations()) {
            bringUpToDate(draft, contributions.get(draft.id()));
        }
    }

    /** Brings a draft up to date and reads from it, in one transaction: for work that no page waits for. */
    @Transactional
    <T> T read(LiveDraft draft, Function<LiveDraft, T> reading) {
        bringUpToDate(draft, contributions.get(draft.id()));
        return reading.apply(draft);
    }

    /**
     * Writes one answer.
     *
     * @param version of the form that the page shows; empty for whatever is asked now
     */
    @Transactional
    SavedAnswer answer(LiveDraft draft, AnswerDesk.Save save, String version, AccountId by) {
        Contribution contribution = editable(draft);
        if (draft.isOf(version)) {
            requireEditor(draft, save.key());
            return answer(draft, contribution, save, by);
        }
        LateSave late = lateSaves.of(draft, contribution, version, save);
        access.to(draft).requireEditor(late.section());
        return late.isAsked()
                ? answer(draft, contribution, late.save(), by)
                : write(draft, contribution, late.save().key(), late.canonical(), save.note(), by);
    }

    private SavedAnswer answer(LiveDraft draft, Contribution contribution, AnswerDesk.Save save, AccountId by) {
        AnswerKey key = save.key();
        @Nullable String note = save.note();
        SavedAnswer before = draft.saved(key);
        @Nullable String old = draft.run().node(key).value();
        @Nullable String value = draft.answer(key, save.typed());
        if (before != null && Objects.equals(before.value(), value) && (note == null || note.equals(before.note()))) {
            return before;
        }
        if (before != null && before.revision() > save.seen()) {
            draft.answer(key, old);
            throw new AnswerConflict(key, before);
        }
        return write(draft, contribution, key, value, note, by);
    }

    private SavedAnswer write(
            LiveDraft draft,
            Contribution contribution,
            AnswerKey key,
            @Nullable String value,
            @Nullable String note,
            AccountId by) {
        SavedAnswer before = draft.saved(key);
        Instant now = clock.instant();
        @Nullable String keptNote = note != null || before == null ? note : before.note();
        SavedAnswer after = SavedAnswer.given(value, keptNote, contribution.changed(now), by, now);
        stored.put(draft.id(), key, after);
        draft.saved(key, after);
        settle(draft, contribution, SectionKeeper.sectionOf(draft, key), by, now);
        return after;
    }

    /** Adds a row at the end of a repeat; adding the same row twice is adding it once. */
    @Transactional
    void addRow(LiveDraft draft, String repeat, RowId parent, RowId row, AccountId by) {
        Contribution contribution = editable(draft);
        RowPlan plan = new RowPlan(draft);
        requireEditor(draft, new AnswerKey(parent, repeat));
        if (!plan.has(row)) {
            Instant now = clock.instant();
            stored.put(draft.id(), plan.appended(repeat, parent, row), by, now);
            reload(draft, contribution, repeat, by, now);
        }
    }

    /** Removes a row with its answers and the rows inside it; removing what is gone is fine. */
    @Transactional
    void removeRow(LiveDraft draft, RowId row, AccountId by) {
        Contribution contribution = editable(draft);
        RowPlan plan = new RowPlan(draft);
        requireEditor(draft, plan, row);
        if (plan.has(row)) {
            Instant now = clock.instant();
            String repeat = plan.repeatOf(row);
            plan.withInner(row).forEach(inner -> stored.remove(draft.id(), inner, by, now));
            reload(draft, contribution, repeat, by, now);
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
        RowPlan plan = new RowPlan(draft);
        List<RepeatRow> moved = plan.moved(row, steps);
        requireEditor(draft, plan, row);
        if (!moved.isEmpty()) {
            Instant now = clock.instant();
            moved.forEach(each -> stored.put(draft.id(), each, by, now));
            reload(draft, contribution, moved.get(0).repeat(), by, now);
        }
    }

    private Contribution editable(LiveDraft draft) {
        Contribution contribution = contributions.lock(draft.id());
        contribution.requireEditable();
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        bringUpToDate(draft, contribution);
        return contribution;
    }

    /** By what is delegated now: the row that the transaction has locked says whether what is held is that. */
    private void requireEditor(LiveDraft draft, AnswerKey key) {
        access.to(draft).requireEditor(draft.sectionOf(key));
    }

    /** Of a row that is gone nobody knows the section any more. */
    private void requireEditor(LiveDraft draft, RowPlan plan, RowId row) {
        if (plan.has(row)) {
            requireEditor(draft, AnswerKey.of(plan.repeatOf(row)));
        } else {
            access.to(draft).requireAnyEditor();
        }
    }

    /** Within a transaction that has read or locked the contribution. */
    void bringUpToDate(LiveDraft draft, Contribution contribution) {
        if (draft.delegations().version() != contribution.delegations()) {
            draft.delegations(delegations.of(contribution));
        }
        if (draft.revision() != contribution.revision()) {
            load(draft, contribution, contribution.revision());
        }
    }

    /** @param repeat whose rows were changed */
    private void reload(LiveDraft draft, Contribution contribution, String repeat, AccountId by, Instant now) {
        load(draft, contribution, contribution.changed(now));
        settle(draft, contribution, SectionKeeper.sectionOf(draft, repeat), by, now);
    }

    /** After a change: counts anew, and ends the sign-offs that it touches. */
    private void settle(LiveDraft draft, Contribution contribution, String section, AccountId by, Instant now) {
        contribution.progressed(draft.progress(""));
        Set<String> touched = draft.sectionsWithProblems();
        touched.add(section);
        steps.keep(draft.id(), contribution.lapse(touched, by, now));
        sections.changed(draft, section, by, now);
    }

    private void load(LiveDraft draft, Contribution contribution, long revision) {
        Round round = rounds.get(contribution.roundId());
        draft.load(forms.form(round.formVersionId()), revision, stored.rows(draft.id()), stored.answers(draft.id()));
    }
}
