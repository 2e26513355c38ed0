package org.mirps.employment.contribution.preview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.ChangesWriter;
import org.mirps.employment.contribution.filling.DrawnItem;
import org.mirps.employment.contribution.filling.Painter;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.filling.SectionContent;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Filling in a form that is not published, as its officials will: same questions, same logic, nothing stored. Each person has a preview of
 * their own. Common refusals: NotFound if there is no such draft or it has errors, {@link org.mirps.employment.form.UnknownAnswer}.
 */
@UseCases
public class PreviewDesk {

    @Inject
    Previews previews;

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Whose officials can be played, ordered by code. */
    @Permits(Role.COORDINATOR)
    public List<Participant> roles() {
        return participants.all();
    }

    /** Begins anew, with nothing answered. */
    @Permits(Role.COORDINATOR)
    public void restart(FormDraftId draft, ParticipantCode participant) {
        previews.restart(currentUser.accountId(), draft, participant);
    }

    @Permits(Role.COORDINATOR)
    public PreviewOverview overview(FormDraftId draft, Language language) {
        return use(draft, language, (preview, words) -> {
            FormDefinition form = preview.form().definition();
            return new PreviewOverview(
                    draft,
                    form.title(),
                    form.version(),
                    preview.country(),
                    preview.progress(""),
                    new Painter(preview, words, RowId.ROOT).sections());
        });
    }

    /** One section, ready to be drawn. Throws NotFound also if the form has no such section. */
    @Permits(Role.COORDINATOR)
    public SectionContent section(FormDraftId draft, String section, RowId at, Language language) {
        return use(draft, language, (preview, words) -> new Painter(preview, words, at).section(section));
    }

    /** One question, group or repeat of a section, to be drawn anew. */
    @Permits(Role.COORDINATOR)
    public DrawnItem item(FormDraftId draft, AnswerKey key, RowId at, Language language) {
        return use(
                draft,
                language,
                (preview, words) -> new DrawnItem(new Painter(preview, words, at).item(key), preview.revision(), true));
    }

    /**
     * Takes one answer, as {@link AnswerDesk#save} does.
     *
     * @throws org.mirps.employment.form.UnreadableAnswer if the text can't be read as the question's type
     */
    @Permits(Role.COORDINATOR)
    public SaveOutcome save(FormDraftId draft, AnswerSave save, Onlooker page) {
        return use(
                draft,
                page.language(),
                (preview, words) -> outcome(
                        preview,
                        words,
                        preview.answer(save.key(), save.typed(), currentUser.accountId(), clock.instant()),
                        page));
    }

    /** Takes what is said beside an answer, as {@link AnswerDesk#remark} does. */
    @Permits(Role.COORDINATOR)
    public SaveOutcome remark(FormDraftId draft, Remark remark, Onlooker page) {
        return use(
                draft,
                page.language(),
                (preview, words) -> outcome(
                        preview, words, preview.remark(remark, currentUser.accountId(), clock.instant()), page));
    }

    private static SaveOutcome outcome(Preview preview, DraftWords words, SavedAnswer answer, Onlooker page) {
        return new SaveOutcome(
                answer,
                words.savedAt(answer),
                new ChangesWriter(preview, words).changes(page.since(), page.section()),
                false);
    }

    /** What has changed in a section since a revision that a page shows. */
    @Permits(Role.COORDINATOR)
    public Changes changes(FormDraftId draft, String section, long since, Language language) {
        return use(draft, language, (preview, words) -> new ChangesWriter(preview, words).changes(since, section));
    }

    /** Adds an empty row at the end of a repeat; adding the same row twice adds it once. */
    @Permits(Role.COORDINATOR)
    public void addRow(FormDraftId draft, String repeat, RowId parent, RowId row) {
        previews.use(currentUser.accountId(), draft, preview -> {
            preview.addRow(repeat, parent, row);
            return preview.revision();
        });
    }

    /** Removes a row, its answers and the rows inside it. */
    @Permits(Role.COORDINATOR)
    public void removeRow(FormDraftId draft, RowId row) {
        previews.use(currentUser.accountId(), draft, preview -> {
            preview.removeRow(row);
            return preview.revision();
        });
    }

    /** Moves a row one place up (-1) or down (+1) among its siblings. */
    @Permits(Role.COORDINATOR)
    public void moveRow(FormDraftId draft, RowId row, int steps) {
        previews.use(currentUser.accountId(), draft, preview -> {
            preview.moveRow(row, steps);
            return preview.revision();
        });
    }

    /**
     * Looks at a file as {@link AttachmentDesk#keep} does, and forgets it.
     *
     * @return the value to save as the answer of the file question
     * @throws AttachmentRefused if it is too large, empty or of a type that is not taken
     */
    @Permits(Role.COORDINATOR)
    public String attach(FormDraftId draft, String fileName, byte[] content) {
        return previews.use(currentUser.accountId(), draft, preview -> {
            String mediaType = AttachmentType.require(content, AttachmentDesk.MOST_BYTES);
            return AttachmentName.fresh(fileName, mediaType).toString();
        });
    }

    private <T> T use(FormDraftId draft, Language language, BiFunction<Preview, DraftWords, T> work) {
        return previews.use(
                currentUser.accountId(),
                draft,
                preview -> work.apply(preview, new DraftWords(preview, language, clock.instant())));
    }
}
