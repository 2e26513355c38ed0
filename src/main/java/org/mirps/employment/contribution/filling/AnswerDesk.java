package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.SectionViewOnly;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerContent;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.DraftRepository;
import org.mirps.employment.contribution.live.LateSave;
import org.mirps.employment.contribution.live.LateSaves;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.NoteTooLong;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.SaveDecision;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Writing answers of the own government's draft, one at a time, each in a transaction of its own. Common refusals: NotFound (also where the
 * section is not delegated to the person), {@link SectionViewOnly}, {@link MoveNotAllowed}, {@link org.mirps.employment.round.RoundClosed},
 * {@link org.mirps.employment.form.UnknownAnswer}.
 */
@UseCases
public class AnswerDesk {

    private static final Runnable NOTHING = () -> {};

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    DraftRepository stored;

    @Inject
    LateSaves lateSaves;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Saves one answer. Saving what is stored already changes nothing, so a save may be sent again. If the round has moved to a newer form
     * since the page was drawn, the answer is saved under the name that it has now; what is no longer asked is kept as such.
     *
     * @throws org.mirps.employment.form.UnreadableAnswer if the text can't be read as the question's type
     * @throws AnswerConflict if somebody changed the answer since it was seen
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public SaveOutcome save(ContributionId id, AnswerSave save, Onlooker page) {
        return drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            return outcome(draft, answer(draft, contribution, save, page.version()), page);
        });
    }

    /**
     * Says how certain a number is, or where an answer comes from, as {@link #save} saves an answer: same rules of conflict and repetition.
     *
     * @throws AnswerConflict if somebody changed the answer, its status or its note since it was seen
     * @throws org.mirps.employment.form.NumberIsThere if a number that stands there is said not to be available
     * @throws NoteTooLong if the note has more than {@value Remark#MOST_CHARACTERS} characters
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public SaveOutcome remark(ContributionId id, Remark remark, Onlooker page) {
        return drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            return outcome(draft, remark(draft, contribution, remark, page.version()), page);
        });
    }

    /** @param version of the form that the page shows; empty for whatever is asked now */
    private SavedAnswer answer(LiveDraft draft, Contribution contribution, AnswerSave save, String version) {
        if (draft.isOf(version)) {
            access.to(draft).requireEditor(draft.sectionOf(save.key()));
            return asked(draft, contribution, save);
        }
        LateSave late = lateSaves.of(draft, contribution, version, save);
        access.to(draft).requireEditor(late.section());
        return late.isAsked() ? asked(draft, contribution, late.save()) : retired(draft, contribution, late);
    }

    private SavedAnswer asked(LiveDraft draft, Contribution contribution, AnswerSave save) {
        AnswerKey key = save.key();
        @Nullable String note = keptNote(save.note(), draft.saved(key));
        @Nullable String value = draft.answer(key, save.typed());
        @Nullable ObservationStatus status = draft.run().node(key).status();
        return write(
                draft, contribution, new Sent(key, AnswerContent.given(value, note, status), save.seen()), NOTHING);
    }

    /** What the form asks for no longer is kept as well: compared with what is there, and written once, like everything. */
    private SavedAnswer retired(LiveDraft draft, Contribution contribution, LateSave late) {
        AnswerKey key = late.save().key();
        SavedAnswer before = draft.saved(key);
        AnswerContent sent = AnswerContent.given(
                late.canonical(), keptNote(late.save().note(), before), before == null ? null : before.status());
        return write(draft, contribution, new Sent(key, sent, late.save().seen()), NOTHING);
    }

    private SavedAnswer remark(LiveDraft draft, Contribution contribution, Remark remark, String version) {
        AnswerKey key = draft.isOf(version) ? remark.key() : lateSaves.keyNow(contribution, version, remark.key());
        access.to(draft).requireEditor(draft.sectionOf(key));
        draft.requireRemarks(key);
        SavedAnswer before = draft.saved(key);
        AnswerContent sent = new AnswerContent(
                before == null ? draft.run().node(key).value() : before.value(),
                remark.note(before),
                remark.status(before),
                before != null && before.toConfirm());
        return write(draft, contribution, new Sent(key, sent, remark.seen()), () -> {
            if (remark.about() == Remark.About.STATUS) {
                draft.mark(key, sent.status());
            }
        });
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
    private SavedAnswer write(LiveDraft draft, Contribution contribution, Sent sent, Runnable written) {
        @Nullable SavedAnswer before = draft.saved(sent.key());
        SaveDecision decision = SaveDecision.of(before, sent.content(), sent.seen());
        if (before != null && decision == SaveDecision.UNCHANGED) {
            return before;
        }
        if (before != null && decision == SaveDecision.CONFLICT) {
            throw new AnswerConflict(sent.key(), before);
        }
        written.run();
        AccountId by = currentUser.accountId();
        Instant now = changes.begin(draft, contribution, by);
        SavedAnswer after = sent.content().saved(contribution.changed(now), by, now);
        stored.put(draft.id(), sent.key(), after);
        draft.saved(sent.key(), after);
        changes.settle(draft, contribution, draft.sectionOf(sent.key()), by, now);
        return after;
    }

    private SaveOutcome outcome(LiveDraft draft, SavedAnswer saved, Onlooker page) {
        DraftWords words = new DraftWords(draft, page.language(), clock.instant());
        return draft.isOf(page.version())
                ? new SaveOutcome(saved, words.savedAt(saved), shownTo(page, draft, words), false)
                : new SaveOutcome(saved, words.savedAt(saved), Changes.none(draft.revision()), true);
    }

    private Changes shownTo(Onlooker page, LiveDraft draft, DraftWords words) {
        return access.to(draft).sees(page.section())
                ? new ChangesWriter(draft, words).changes(page.since(), page.section())
                : Changes.none(draft.revision());
    }
}
