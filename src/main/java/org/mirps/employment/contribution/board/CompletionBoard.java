package org.mirps.employment.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.SectionState;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * How far everybody is who takes part in a round, by participant and section.
 *
 * @param sections of the round's form, in form order
 * @param lines everybody, also those who were taken out, by participant code
 */
public record CompletionBoard(Round round, List<Section> sections, List<Line> lines) {

    /** A column: a section of the form. */
    public record Section(String name, LocalizedText label) {}

    /**
     * One participant.
     *
     * @param dueAt when it has to have submitted, UTC
     * @param extended whether that is later than for the others
     * @param leftOut whether it was taken out of the round, and counts nowhere
     * @param late whether that moment is past and it has not submitted
     * @param progress of all sections together
     * @param latestSnapshot number of what was submitted last; 0 if nothing was
     * @param lastSavedAt UTC; null before the first answer
     * @param lastSavedBy name; empty before the first answer
     * @param cells by name of the section; none where nothing was answered yet
     */
    public record Line(
            ContributionId contribution,
            Participant participant,
            ContributionStatus status,
            Instant dueAt,
            boolean extended,
            boolean leftOut,
            boolean late,
            int latestSnapshot,
            Progress progress,
            @Nullable Instant lastSavedAt,
            String lastSavedBy,
            Map<String, Cell> cells) {}

    /**
     * One section of one participant.
     *
     * @param lastSavedAt UTC; null if nobody has answered in it
     * @param lastSavedBy name; empty if nobody has answered in it
     * @param dueOn internal due date of the participant; null for none
     */
    public record Cell(
            SectionState state,
            Progress progress,
            @Nullable Instant lastSavedAt,
            String lastSavedBy,
            @Nullable LocalDate dueOn) {}

    /** The same of some participants alone, so that all numbers are theirs. */
    public CompletionBoard of(Collection<ParticipantCode> participants) {
        return new CompletionBoard(
                round,
                sections,
                lines.stream()
                        .filter(line -> participants.contains(line.participant().code()))
                        .toList());
    }

    /** How many participants have all of a section; who has withdrawn has nothing in this round. */
    public long complete(Section section) {
        return taking().filter(line -> line.status() != ContributionStatus.WITHDRAWN)
                .map(line -> line.cells().get(section.name()))
                .filter(cell -> cell != null && cell.state() == SectionState.COMPLETE)
                .count();
    }

    /** How many take part. */
    public long participants() {
        return taking().count();
    }

    /** How many were due and have not submitted. */
    public long late() {
        return taking().filter(Line::late).count();
    }

    private Stream<Line> taking() {
        return lines.stream().filter(line -> !line.leftOut());
    }

    /** How many participants are in a state. */
    public long in(ContributionStatus status) {
        return taking().filter(line -> line.status() == status).count();
    }
}
