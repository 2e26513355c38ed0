package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Writing answers and rows of the own government's draft, one at a time, each in a transaction of its own. Common refusals: NotFound (also
 * where the section is not delegated to the person), {@link SectionViewOnly}, {@link MoveNotAllowed}, {@link org.mirps.employment.round.RoundClosed}, {@link org.mirps.employment.form.UnknownAnswer}.
 */
@UseCases
public class AnswerDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftKeeper keeper;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * One answer to save.
     *
     * @param typed as typed; blank clears the answer
     * @param seen revision of the answer that the page showed; 0 if it showed none
     * @param note source or explanation; null keeps the one that is there
     */
    public record Save(
            AnswerKey key,
            @Nullable String typed,
            long seen,
            @Nullable String note) {}

    /**
     * The page that saves.
     *
     * @param section which section it shows
     * @param since the contribution's revision that it shows
     * @param version of the form that it shows; empty for whatever is asked now
     */
    public record Onlooker(String section, long since, Language language, String version) {

        public Onlooker(String section, long since, Language language) {
            this(section, since, language, "");
        }
    }

    /**
     * What came of a save.
     *
     * @param answer what is stored now
     * @param savedText when it was saved, in words
     * @param changes what the page has to change; nothing if it shows an older form
     * @param formChanged whether the page shows an older version of the form than is asked now, and should be loaded anew
     */
    public record Outcome(SavedAnswer answer, String savedText, Changes changes, boolean formChanged) {}

    /**
     * Saves one answer. Saving what is stored already changes nothing, so a save may be sent again. If the round has moved to a newer form
     * since the page was drawn, the answer is saved under the name that it has now; what is no longer asked is kept as such.
     *
     * @throws org.mirps.employment.form.UnreadableAnswer if the text can't be read as the question's type
     * @throws AnswerConflict if somebody changed the answer since it was seen
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Outcome save(ContributionId id, Save save, Onlooker page) {
        AccountId by = currentUser.accountId();
        return change(id, draft -> outcome(draft, keeper.answer(draft, save, page.version(), by), page));
    }

    /**
     * Says how certain a number is, or where an answer comes from, as {@link #save} saves an answer: same rules of conflict and repetition.
     *
     * @throws AnswerConflict if somebody changed the answer, its status or its note since it was seen
     * @throws org.mirps.employment.form.NumberIsThere if a number that stands there is said not to be available
     * @throws NoteTooLong if the note has more than {@value Remark#MOST_CHARACTERS} characters
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Outcome remark(ContributionId id, Remark remark, Onlooker page) {
        AccountId by = currentUser.accountId();
        return change(id, draft -> outcome(draft, keeper.remark(draft, remark, page.version(), by), page));
    }

    /**
     * Adds an empty row at the end of a repeat.
     *
     * @param row made by the caller; adding the same row twice adds it once
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void addRow(ContributionId id, String repeat, RowId parent, RowId row) {
        AccountId by = currentUser.accountId();
        act(id, draft -> keeper.addRow(draft, repeat, parent, row, by));
    }

    /** Removes a row, its answers and the rows inside it. History keeps them. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void removeRow(ContributionId id, RowId row) {
        AccountId by = currentUser.accountId();
        act(id, draft -> keeper.removeRow(draft, row, by));
    }

    /** Moves a row one place up (-1) or down (+1) among its siblings. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void moveRow(ContributionId id, RowId row, int steps) {
        AccountId by = currentUser.accountId();
        act(id, draft -> keeper.moveRow(draft, row, steps, by));
    }

    private Outcome outcome(LiveDraft draft, SavedAnswer saved, Onlooker page) {
        DraftWords words = new DraftWords(draft, page.language(), clock.instant());
        return draft.isOf(page.version())
                ? new Outcome(saved, words.savedAt(saved), changes(draft, words, page), false)
                : new Outcome(saved, words.savedAt(saved), Changes.none(draft.revision()), true);
    }

    private Changes changes(LiveDraft draft, DraftWords words, Onlooker page) {
        return access.to(draft).sees(page.section())
                ? new ChangesWriter(draft, words).changes(page.since(), page.section())
                : Changes.none(draft.revision());
    }

    private void act(ContributionId id, Consumer<LiveDraft> action) {
        change(id, draft -> {
            action.accept(draft);
            return draft.revision();
        });
    }

    private <T> T change(ContributionId id, Function<LiveDraft, T> work) {
        return drafts.use(id, work);
    }
}
