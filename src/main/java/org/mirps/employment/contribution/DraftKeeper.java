package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.PlainText;

/** The transactions behind {@link LiveDrafts}: reads and writes a draft while its live engine is held. */
@ApplicationScoped
class DraftKeeper {

    private static final Runnable NOTHING = () -> {};

    @Inject
    ContributionRepository contributions;

    @Inject
    DraftRepository stored;

    @Inject
    SectionKeeper sections;

    @Inject
    MemoryKeeper memories;

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
     * @param seen the contribution as its row says it now
     */
    @Transactional
    void refresh(LiveDraft draft, Contribution seen) {
        if (isBehind(draft, seen) || draft.delegations().version() != seen.delegations()) {
            bringUpToDate(draft, contributions.get(draft.id()));
        }
    }

    /** Brings a draft up to date and reads from it, in one transaction: for work that no page waits for. */
    @Transactional
    <T> T read(LiveDraft draft, Function<LiveDraft, T> reading) {
        bringUpToDate(draft, contributions.get(draft.id()));
        return reading.apply(draft);
    }

    /** The same while nobody else changes it: its row is locked before anything is read. */
    @Transactional
    <T> T readLocked(LiveDraft draft, Function<LiveDraft, T> reading) {
        bringUpToDate(draft, contributions.lock(draft.id()));
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
        if (late.isAsked()) {
            return answer(draft, contribution, late.save(), by);
        }
        return retired(draft, contribution, late, by);
    }

    /**
     * Writes the status or the note beside an answer.
     *
     * @param version of the form that the page shows; empty for whatever is asked now
     */
    @Transactional
    SavedAnswer remark(LiveDraft draft, Remark remark, String version, AccountId by) {
        Contribution contribution = editable(draft);
        AnswerKey key = draft.isOf(version) ? remark.key() : lateSaves.keyNow(contribution, version, remark.key());
        requireEditor(draft, key);
        draft.requireRemarks(key);
        SavedAnswer before = draft.saved(key);
        AnswerContent sent = new AnswerContent(
                before == null ? draft.run().node(key).value() : before.value(),
                remark.note(before),
                remark.status(before),
                before != null && before.toConfirm());
        return keep(draft, contribution, new Sent(key, sent, remark.seen()), by, () -> {
            if (remark.about() == Remark.About.STATUS) {
                draft.mark(key, sent.status());
            }
        });
    }

    private SavedAnswer answer(LiveDraft draft, Contribution contribution, AnswerDesk.Save save, AccountId by) {
        AnswerKey key = save.key();
        @Nullable String note = keptNote(save.note(), draft.saved(key));
        @Nullable String value = draft.answer(key, save.typed());
        @Nullable ObservationStatus status = draft.run().node(key).status();
        return keep(
                draft, contribution, new Sent(key, AnswerContent.given(value, note, status), save.seen()), by, NOTHING);
    }

    /** What the form asks for no longer is kept as well: compared with what is there, and written once, like everything. */
    private SavedAnswer retired(LiveDraft draft, Contribution contribution, LateSave late, AccountId by) {
        AnswerKey key = late.save().key();
        SavedAnswer before = draft.saved(key);
        AnswerContent sent = AnswerContent.given(
                late.canonical(), keptNote(late.save().note(), before), before == null ? null : before.status());
        return keep(draft, contribution, new Sent(key, sent, late.save().seen()), by, NOTHING);
    }

    /** @param said null keeps the note that is there */
    private static @Nullable String keptNote(@Nullable String said, @Nullable SavedAnswer before) {
        if (said == null) {
            return before == null ? null : before.note();
        }
        String text = PlainText.typed(said);
        return text.isEmpty() ? null : text;
    }

    /** @param seen revision of the answer that the page showed; 0 if it showed none */
    private record Sent(AnswerKey key, AnswerContent content, long seen) {}

    /**
     * Writes what was sent unless it is stored already.
     *
     * @param written what the engine is still to be told of it then
     * @throws AnswerConflict if somebody has changed it since it was seen
     */
    private SavedAnswer keep(LiveDraft draft, Contribution contribution, Sent sent, AccountId by, Runnable written) {
        @Nullable SavedAnswer before = draft.saved(sent.key());
        SaveDecision decision = SaveDecision.of(before, sent.content(), sent.seen());
        if (before != null && decision == SaveDecision.UNCHANGED) {
            return before;
        }
        if (before != null && decision == SaveDecision.CONFLICT) {
            throw new AnswerConflict(sent.key(), before);
        }
        written.run();
        Instant now = clock.instant();
        memories.begin(draft, contribution, by, now);
        SavedAnswer after = sent.content().saved(contribution.changed(now), by, now);
        stored.put(draft.id(), sent.key(), after);
        draft.saved(sent.key(), after);
        settle(draft, contribution, SectionKeeper.sectionOf(draft, sent.key()), by, now);
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
            memories.begin(draft, contribution, by, now);
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
            memories.begin(draft, contribution, by, now);
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
            memories.begin(draft, contribution, by, now);
            moved.forEach(each -> stored.put(draft.id(), each, by, now));
            reload(draft, contribution, moved.get(0).repeat(), by, now);
        }
    }

    /** Begins a contribution without the answers of the earlier round, which stand beside its own all the same. */
    @Transactional
    void startBlank(LiveDraft draft, AccountId by) {
        Contribution contribution = editable(draft);
        access.to(draft).requireAnyEditor();
        if (!contribution.isBegun() && !draft.memory().isNone()) {
            contribution.remember(draft.memory().snapshot());
            reload(draft, contribution, "", by, clock.instant());
        }
    }

    /** Locks a contribution for a change and brings its draft up to date. Throws what {@link AnswerDesk} throws. */
    Contribution editable(LiveDraft draft) {
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
        if (isBehind(draft, contribution)) {
            load(draft, contribution, contribution.revision());
        }
    }

    private boolean isBehind(LiveDraft draft, Contribution contribution) {
        return draft.revision() != contribution.revision() || memories.isBehind(draft, contribution);
    }

    /** @param repeat whose rows were changed */
    private void reload(LiveDraft draft, Contribution contribution, String repeat, AccountId by, Instant now) {
        load(draft, contribution, contribution.changed(now));
        draft.loadedChange();
        settle(draft, contribution, SectionKeeper.sectionOf(draft, repeat), by, now);
    }

    /** After a change: counts anew, and ends the sign-offs that it touches. */
    void settle(LiveDraft draft, Contribution contribution, String section, AccountId by, Instant now) {
        contribution.progressed(draft.progress(""));
        Set<String> touched = draft.openSections();
        touched.add(section);
        steps.keep(draft.id(), contribution.lapse(touched, by, now));
        sections.changed(draft, section, by, now);
    }

    private void load(LiveDraft draft, Contribution contribution, long revision) {
        Round round = rounds.get(contribution.roundId());
        Memory memory = memories.of(draft, contribution, round.formVersionId());
        draft.remember(memory);
        boolean begun = contribution.isBegun();
        draft.load(
                forms.form(round.formVersionId()),
                revision,
                begun ? stored.rows(draft.id()) : memory.rows(),
                begun ? stored.answers(draft.id()) : memory.answers(revision));
    }
}
