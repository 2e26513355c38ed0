package org.mirps.employment.contribution.board;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.SectionRepository;
import org.mirps.employment.contribution.live.SectionState;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** How far a round is: states, progress and activity of everybody, never an answer. */
@UseCases
public class CompletionReading {

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    ParticipantRepository participants;

    @Inject
    SectionRepository sections;

    @Inject
    FormCatalog forms;

    @Inject
    Clock clock;

    /** The completion board of a round. Reads four tables, whatever the number of participants. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public CompletionBoard board(RoundCode code) {
        Round round = rounds.get(code);
        Map<ParticipantCode, Participant> known =
                participants.all().stream().collect(Collectors.toMap(Participant::code, Function.identity()));
        Map<Long, List<SectionRepository.Stored>> stored = sections.ofRound(round.id()).stream()
                .collect(Collectors.groupingBy(SectionRepository.Stored::contribution));
        Instant now = clock.instant();
        List<CompletionBoard.Line> lines = new ArrayList<>();
        for (Contribution contribution : contributions.ofRound(round.id())) {
            lines.add(line(
                    round,
                    contribution,
                    Objects.requireNonNull(known.get(contribution.participant())),
                    stored.getOrDefault(contribution.id().value(), List.of()),
                    now));
        }
        return new CompletionBoard(round, columns(round), lines);
    }

    private List<CompletionBoard.Section> columns(Round round) {
        return forms.form(round.formVersionId()).definition().sections().stream()
                .map(group -> new CompletionBoard.Section(group.name(), group.label()))
                .toList();
    }

    private static CompletionBoard.Line line(
            Round round,
            Contribution contribution,
            Participant participant,
            List<SectionRepository.Stored> stored,
            Instant now) {
        Map<String, CompletionBoard.Cell> cells = new HashMap<>();
        stored.forEach(section -> cells.put(section.section(), cell(section)));
        Progress sections = stored.stream()
                .filter(SectionRepository.Stored::relevant)
                .map(SectionRepository.Stored::progress)
                .reduce(Progress.NONE, Progress::plus);
        SectionRepository.@Nullable Stored last = stored.stream()
                .filter(section -> section.lastSavedAt() != null)
                .max(Comparator.comparing(SectionRepository.Stored::lastSavedAt))
                .orElse(null);
        Progress progress = contribution.progress();
        Instant due = round.dueAt(participant.code());
        return new CompletionBoard.Line(
                contribution.id(),
                participant,
                contribution.status(),
                due,
                round.extension(participant.code()).isPresent(),
                round.isLeftOut(participant.code()),
                contribution.status().isEditable() && !now.isBefore(due),
                contribution.latestSnapshot(),
                new Progress(progress.answered(), progress.required(), sections.problems(), sections.toConfirm()),
                contribution.lastSavedAt().orElse(null),
                last == null ? "" : last.lastSavedBy(),
                cells);
    }

    private static CompletionBoard.Cell cell(SectionRepository.Stored section) {
        return new CompletionBoard.Cell(
                SectionState.of(section.relevant(), section.started(), section.progress()),
                section.progress(),
                section.lastSavedAt(),
                section.lastSavedBy(),
                section.dueOn());
    }
}
