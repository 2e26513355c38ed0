package org.mirps.employment.contribution.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.LastMove;
import org.mirps.employment.contribution.Mark;
import org.mirps.employment.contribution.MarkRepository;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.contribution.Step;
import org.mirps.employment.contribution.StepRepository;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftMemory;
import org.mirps.employment.contribution.live.Memory;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.contribution.words.MemoryWords;
import org.mirps.employment.contribution.words.StepWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Reading what was submitted. */
@UseCases
public class SnapshotReading {

    @Inject
    ContributionAccess access;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    StepRepository steps;

    @Inject
    MarkRepository marked;

    @Inject
    FormCatalog forms;

    @Inject
    DraftMemory memories;

    @Inject
    WaitingRepository line;

    @Inject
    RemarkRepository written;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * A snapshot of the own participant's contribution; analysts and coordinators read those of all, presenters those that a session
     * shows by name. Throws NotFound.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ANALYST, Role.COORDINATOR, Role.PRESENTER})
    public SnapshotView snapshot(ContributionId id, int number, Language language) {
        PlacedContribution placed = access.readable(id, number);
        Contribution contribution = placed.contribution();
        List<SnapshotSummary> submissions = snapshots.summaries(id);
        SnapshotSummary summary = find(submissions, number);
        // What waits, the first time, was neither returned nor accepted.
        boolean waits = contribution.status() == ContributionStatus.SUBMITTED && contribution.latestSnapshot() == 1;
        ContributionLog log = waits ? new ContributionLog(List.of()) : steps.log(id);
        Optional<ContributionLog.Entry> returned = givenBack(contribution, log, number);
        Optional<ContributionLog.Entry> before = givenBack(contribution, log, number - 1);
        List<Mark> marks = returned.isEmpty() && before.isEmpty() ? List.of() : marked.of(id);
        SnapshotView.Moves moves = moves(contribution, number);
        Map<AnswerKey, String> remarks =
                moves.isGivingBack() ? written.of(id, number, currentUser.accountId()) : Map.of();
        List<Snapshot.Answer> answers = snapshots.answers(id, number);
        @Nullable
        FormerRemarks former = before.map(entry -> {
                    SnapshotSummary then = find(submissions, entry.step().snapshot());
                    return new FormerRemarks(
                            said(marks, entry, placed, language),
                            forms.form(then.formVersion()).definition(),
                            snapshots.answers(id, then.number()),
                            language);
                })
                .orElse(null);
        TeamSide team = new TeamSide(
                returned.map(entry -> said(marks, entry, placed, language)).orElse(Map.of()), remarks, former);
        FormDefinition form = forms.form(summary.formVersion()).definition();
        Memory memory =
                access.readsSteps(contribution) ? memories.behind(contribution, summary.formVersion()) : Memory.NONE;
        List<Waiting> waiting = currentUser.has(Role.COORDINATOR) ? line.ofRound(contribution.roundId()) : List.of();
        return new SnapshotView(
                placed.header(clock.instant()),
                form.title(),
                form.version(),
                summary,
                submissions.size(),
                moves,
                contribution.status() == ContributionStatus.ACCEPTED ? acceptance(log, number) : null,
                returned.map(SnapshotReading::sentBack).orElse(null),
                memory.source() == null
                        ? ""
                        : MemoryWords.round(memory.source(), placed.round().timeZone(), language),
                Waiting.next(waiting, id, summary.submittedAt()).orElse(null),
                (int) waiting.stream()
                        .filter(other -> !other.contribution().equals(id))
                        .count(),
                former == null
                        ? List.of()
                        : former.gone(answers.stream().map(Snapshot.Answer::key).collect(Collectors.toSet())),
                new SnapshotPainter(form, language, id, team, memory).sections(answers));
    }

    /** How a submission was given back, for those whom that concerns. */
    private Optional<ContributionLog.Entry> givenBack(Contribution contribution, ContributionLog log, int number) {
        return access.readsSteps(contribution) ? log.last(number, Move.RETURN, Move.REOPEN) : Optional.empty();
    }

    private static Map<AnswerKey, MarkThread.Said> said(
            List<Mark> marks, ContributionLog.Entry given, PlacedContribution placed, Language language) {
        ZoneId zone = placed.round().timeZone();
        return MarkThread.of(marks, given.step().number(), zone, language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, thread -> thread.getValue().last()));
    }

    /**
     * Two snapshots side by side. For the own participant, analysts and coordinators. Throws NotFound.
     *
     * @param before number of one
     * @param after number of the other
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public Comparison compare(ContributionId id, int before, int after, Language language) {
        PlacedContribution placed = access.ownOrSubmitted(id);
        List<SnapshotSummary> submissions = snapshots.summaries(id);
        SnapshotSummary first = find(submissions, before);
        SnapshotSummary second = find(submissions, after);
        SnapshotComparer comparer = new SnapshotComparer(
                forms.form(first.formVersion()).definition(),
                snapshots.answers(id, before),
                forms.form(second.formVersion()).definition(),
                snapshots.answers(id, after),
                language);
        return new Comparison(placed.header(clock.instant()), first, second, submissions, comparer.compare());
    }

    /**
     * What was done last with a contribution, by whom and when: for somebody whose move came too late. For the own participant, analysts
     * and coordinators. Throws NotFound.
     *
     * @return without the reason; empty if nothing was done yet
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public Optional<LastMove> lastMove(ContributionId id, Language language) {
        PlacedContribution placed = access.ownOrSubmitted(id);
        StepWords words =
                new StepWords(forms.form(placed.round().formVersionId()).definition(), language);
        return steps.log(id).last(Move.values()).map(last -> {
            Step step = last.step();
            List<String> sections = step.section().isEmpty() ? List.of() : List.of(step.section());
            return new LastMove(
                    words.say(step.move(), last.by(), sections, step.snapshot()),
                    step.at(),
                    placed.round().timeZone());
        });
    }

    private SnapshotView.Moves moves(Contribution contribution, int number) {
        boolean may = currentUser.has(Role.COORDINATOR) && contribution.latestSnapshot() == number;
        ContributionStatus status = contribution.status();
        return new SnapshotView.Moves(
                may && Move.ACCEPT.appliesTo(status),
                may && Move.RETURN.appliesTo(status),
                may && Move.REOPEN.appliesTo(status));
    }

    private static SnapshotView.@Nullable Acceptance acceptance(ContributionLog log, int number) {
        return log.last(number, Move.ACCEPT)
                .map(entry -> new SnapshotView.Acceptance(entry.step().at(), entry.by()))
                .orElse(null);
    }

    private static SnapshotView.SentBack sentBack(ContributionLog.Entry entry) {
        return new SnapshotView.SentBack(
                entry.step().at(),
                entry.by(),
                Objects.requireNonNullElse(entry.step().reason(), ""));
    }

    private static SnapshotSummary find(List<SnapshotSummary> submissions, int number) {
        return submissions.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("snapshot " + number));
    }
}
