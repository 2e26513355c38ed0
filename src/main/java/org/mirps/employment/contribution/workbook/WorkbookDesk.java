package org.mirps.employment.contribution.workbook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.Block;
import org.mirps.employment.contribution.filling.BlockReading.Outcome;
import org.mirps.employment.contribution.filling.BlockReading.ReadCell;
import org.mirps.employment.contribution.filling.CellReader;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.NoteTooLong;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.workbook.FilledSheets.Filled;
import org.mirps.employment.contribution.workbook.WorkbookDiff.Fate;
import org.mirps.employment.contribution.workbook.WorkbookDiff.Line;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormReader;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.UseCases;

/**
 * A draft out of the house and back: as a workbook that another ministry fills offline, and what of it is taken over. Common refusals: NotFound
 * for another government's, {@link org.mirps.employment.contribution.MoveNotAllowed} where nothing can be changed now. See
 * docs/decisions/0060.
 */
@UseCases
public class WorkbookDesk {

    /** A file that is larger is none that was downloaded here. */
    public static final int MOST_BYTES = FormReader.MOST_BYTES;

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    ContributionAccess access;

    @Inject
    AnswerDesk answers;

    @Inject
    Clock clock;

    /**
     * The workbook of the sections that the person may change.
     *
     * @param section of that one alone; empty: of all
     * @throws org.mirps.employment.contribution.access.SectionViewOnly if they may not change it
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.EXPORT)
    public byte[] write(ContributionId id, Optional<String> section, Language language) {
        return drafts.read(id, (draft, placed) -> {
            DraftAccess mine = access.to(draft);
            section.ifPresentOrElse(mine::requireEditor, mine::requireAnyEditor);
            DraftWords words = new DraftWords(draft, language, clock.instant());
            return AnswerSheets.write(
                    id,
                    draft.form().definition().version(),
                    labels(draft, language),
                    new SheetLines(draft, words)
                            .of(name -> mine.edits(name)
                                    && section.filter(one -> !one.equals(name)).isEmpty()),
                    language);
        });
    }

    /**
     * What a workbook that came back would change; nothing has changed yet.
     *
     * @throws WorkbookNotReadable if it is none of this contribution
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public WorkbookDiff read(ContributionId id, byte[] content, Language language) {
        return drafts.read(id, (draft, placed) -> {
            changes.requireEditable(placed.contribution());
            access.to(draft).requireAnyEditor();
            return diff(
                    draft,
                    FilledSheets.read(content, id, draft.form().definition().version(), language),
                    language);
        });
    }

    /**
     * An answer of the workbook that somebody may want to take over.
     *
     * @param note empty keeps the one that is there
     * @param since revision of the answer when the workbook was written
     * @param seen revision of the answer that the page showed beside it
     */
    public record Choice(AnswerKey key, String value, String note, long since, long seen) {}

    /** What these would change, told once more: what was read is kept nowhere but in the page that shows it. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public WorkbookDiff again(ContributionId id, List<Choice> choices, Language language) {
        return drafts.read(
                id,
                (draft, placed) -> diff(
                        draft,
                        choices.stream()
                                .map(choice ->
                                        new Filled(choice.key(), choice.since(), "", "", choice.value(), choice.note()))
                                .toList(),
                        language));
    }

    private WorkbookDiff diff(LiveDraft draft, List<Filled> filled, Language language) {
        DraftAccess mine = access.to(draft);
        mine.requireAnyEditor();
        DraftWords words = new DraftWords(draft, language, clock.instant());
        CellReader reader = new CellReader(draft, words, Optional.empty());
        Map<String, String> labels = labels(draft, language);
        return new WorkbookDiff(filled.stream()
                .filter(row -> row.isAnswered() || row.isNoted())
                .map(row -> line(draft, words, reader, mine, labels, row))
                .toList());
    }

    /**
     * What came of it.
     *
     * @param taken how many are stored
     * @param left what could not be stored, in words
     */
    public record Taken(int taken, List<String> left) {}

    /** Saves answers one by one, as if they were typed. What somebody has changed since it was shown is left as it is. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Taken take(ContributionId id, List<Choice> choices, Language language) {
        Onlooker noPage = new Onlooker("", Long.MAX_VALUE, language);
        Texts words = Texts.of("contribution", language);
        List<String> left = new ArrayList<>();
        for (Choice choice : choices) {
            try {
                answers.save(
                        id,
                        new AnswerSave(
                                choice.key(),
                                choice.value(),
                                choice.seen(),
                                choice.note().isEmpty() ? null : choice.note()),
                        noPage);
            } catch (AnswerConflict conflict) {
                left.add(words.get("workbook.text.changedAgain", choice.value()));
            } catch (UnreadableAnswer | NoteTooLong | UnknownAnswer refusal) {
                left.add(choice.value() + ": " + Texts.of(refusal, language));
            }
        }
        return new Taken(choices.size() - left.size(), left);
    }

    private Line line(
            LiveDraft draft,
            DraftWords words,
            CellReader reader,
            DraftAccess mine,
            Map<String, String> labels,
            Filled row) {
        Texts texts = Texts.of("contribution", words.language());
        AnswerKey key = row.key();
        if (!draft.shown().containsKey(key) || !mine.edits(draft.sectionOf(key))) {
            return new Line(
                    key,
                    Fate.REFUSED,
                    0,
                    0,
                    "",
                    "",
                    key.toString(),
                    "",
                    "",
                    "",
                    row.answer(),
                    texts.get("workbook.text.notAsked"));
        }
        @Nullable SavedAnswer saved = draft.saved(key);
        long seen = saved == null ? 0 : saved.revision();
        String section = labels.getOrDefault(draft.sectionOf(key), "");
        String where = words.rows().where(key.row());
        String standing = words.display(words.node(key));
        // Where only the note was touched, the answer is the one that stands here, whatever it was then.
        String typed = Objects.requireNonNullElse(words.typed(words.node(key)), "");
        @Nullable ReadCell cell = row.isAnswered() ? reader.read(new Block.Cell(key, row.answer())) : null;
        Outcome outcome = cell == null ? Outcome.SAME : cell.outcome();
        boolean noted = row.isNoted();
        Fate fate = fate(outcome, noted, seen != row.revision());
        String message = switch (fate) {
            case REFUSED ->
                outcome == Outcome.NOT_AVAILABLE || cell == null
                        ? texts.get("workbook.text.notAvailable")
                        : cell.message();
            case CONFLICT -> texts.get("workbook.text.conflict");
            default -> texts.get("workbook.fate." + fate);
        };
        return new Line(
                key,
                fate,
                row.revision(),
                seen,
                section,
                where,
                words.label(key),
                cell == null || outcome == Outcome.SAME ? typed : cell.value(),
                noted ? row.note() : "",
                standing,
                cell == null ? standing : cell.display().isEmpty() ? row.answer() : cell.display(),
                message);
    }

    private static Fate fate(Outcome outcome, boolean noted, boolean changedMeanwhile) {
        if (outcome == Outcome.SAME && !noted) {
            return Fate.SAME;
        }
        if (outcome != Outcome.NEW && outcome != Outcome.SAME) {
            return Fate.REFUSED;
        }
        return changedMeanwhile ? Fate.CONFLICT : Fate.NEW;
    }

    private static Map<String, String> labels(LiveDraft draft, Language language) {
        return draft.form().definition().sections().stream()
                .collect(Collectors.toMap(
                        FormElement.Group::name, section -> section.label().in(language)));
    }
}
