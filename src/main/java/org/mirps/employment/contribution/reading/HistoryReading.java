package org.mirps.employment.contribution.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.contribution.StepRepository;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.Memory;
import org.mirps.employment.contribution.live.MemoryRepository;
import org.mirps.employment.contribution.live.MemorySource;
import org.mirps.employment.contribution.live.SnapshotMaker;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What has happened to the own participant's draft. Throws NotFound for another's: those who read all read snapshots, not drafts. */
@UseCases
public class HistoryReading {

    /** On one page. */
    private static final int MOST = 100;

    @Inject
    ContributionAccess access;

    @Inject
    HistoryRepository history;

    @Inject
    FormMoveRepository moves;

    @Inject
    StepRepository steps;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    MemoryRepository memories;

    @Inject
    FormCatalog forms;

    @Inject
    FormEngine engine;

    @Inject
    Clock clock;

    /**
     * Which changes to show.
     *
     * @param key of one answer; empty: of all
     * @param section name of one section; empty: of all
     * @param page from 1; each has a hundred, newest first
     */
    public record Wish(Optional<AnswerKey> key, String section, int page) {}

    /**
     * Who changed which answer of the sections that the person sees, from what to what, and the moves; their reasons only for those who see
     * anything.
     *
     * @throws org.mirps.employment.shared.NotFound if an answer or section is asked for that they don't see
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public History history(ContributionId id, Wish wish, Language language) {
        PlacedContribution placed = access.ownPlaced(id);
        CompiledForm form = forms.form(placed.round().formVersionId());
        DraftAccess mine = access.to(placed.contribution());
        ContributionLog log = steps.log(id);
        // Most rounds never move: then nothing is asked.
        List<FormMove> moved = log.last(Move.CHANGE_FORM).isPresent()
                ? moves.ofRound(placed.round().id())
                : List.of();
        DraftHistory stored = history.of(id, moved);
        ChangeWords words = new ChangeWords(form.definition(), stored.rows(), language);
        wish.key().map(words::sectionOf).ifPresent(mine::requireSight);
        if (!wish.section().isEmpty()) {
            mine.requireSight(wish.section());
        }
        Optional<MemorySource> memory = placed.contribution().memorySnapshot().flatMap(memories::of);
        List<DraftHistory.Change> changes = stored.changes(taken(memory)).stream()
                .filter(change -> mine.whole() || mine.sees(words.sectionOf(change.key())))
                .filter(change -> wish.key().isEmpty() || wish.key().get().equals(change.key()))
                .filter(change -> wish.section().isEmpty() || wish.section().equals(words.sectionOf(change.key())))
                .toList();
        int from = Math.min(changes.size(), (Math.max(1, wish.page()) - 1) * MOST);
        int to = Math.min(changes.size(), from + MOST);
        return new History(
                placed.header(clock.instant()),
                wish.key().map(words::label).orElseGet(() -> words.section(wish.section())),
                memory.map(source -> source.round().in(language)).orElse(""),
                changes.subList(from, to).stream().map(words::line).toList(),
                to < changes.size(),
                words.steps(log).stream()
                        .map(move -> mine.isAny() ? move : move.withoutReason())
                        .toList(),
                snapshots.summaries(id),
                mine.isAny());
    }

    private Set<RowId> taken(Optional<MemorySource> memory) {
        return memory.map(source -> snapshots.rows(source.contribution(), source.number()).stream()
                        .map(Snapshot.Row::row)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /**
     * The draft as it stood at a moment, by the form that was asked then: the sections that the person sees now.
     *
     * @throws org.mirps.employment.shared.NotFound if they see none
     * @param moment in the round's time zone; empty: now
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public AsOf asOf(ContributionId id, Optional<LocalDateTime> moment, Language language) {
        PlacedContribution placed = access.ownPlaced(id);
        DraftAccess mine = access.to(placed.contribution());
        if (!mine.isAny()) {
            throw new NotFound("draft " + id);
        }
        Instant now = clock.instant();
        Instant at = moment.map(local -> local.atZone(placed.round().timeZone()).toInstant())
                .orElse(now);
        List<FormMove> moved = moves.ofRound(placed.round().id());
        CompiledForm form =
                forms.form(FormMove.versionAt(moved, at, placed.round().formVersionId()));
        DraftHistory stored = history.of(id, moved).named(name -> FormMove.nameAt(moved, name, at));
        LiveDraft draft = new LiveDraft(
                id,
                placed.contribution().participant(),
                engine,
                Map.of("organisation.country", placed.participant().country().value()),
                placed.round().timeZone());
        draft.load(form, 0, stored.rowsAt(at), stored.answersAt(at));
        return new AsOf(
                placed.header(now),
                at,
                draft.progress(""),
                new SnapshotPainter(form.definition(), language, id, TeamSide.NOTHING, Memory.NONE)
                        .sections(new SnapshotMaker(draft)
                                .answers().stream()
                                        .filter(answer -> mine.sees(answer.section()))
                                        .toList()));
    }
}
