package org.mirps.employment.contribution.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.board.CompletionBoard;
import org.mirps.employment.contribution.live.SectionState;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Puts a completion board into words of one language. What every cell says is looked up once. */
final class BoardWords {

    private final CompletionBoard board;
    private final Language language;
    private final boolean activity;
    private final Texts words;
    private final Map<SectionState, String> states = new EnumMap<>(SectionState.class);
    private final Map<SectionState, String> looks = new EnumMap<>(SectionState.class);
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfThisYear;
    private final DateTimeFormatter minute;
    private final int thisYear;

    /** @param activity whether cells say who saved last and when, instead of progress */
    BoardWords(CompletionBoard board, Language language, Instant now, boolean activity) {
        this.board = board;
        this.language = language;
        this.activity = activity;
        this.words = Texts.of("contribution", language);
        for (SectionState state : SectionState.values()) {
            states.put(state, words.get("SectionState." + state));
            looks.put(state, look(state));
        }
        var zone = board.round().timeZone();
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.formats())
                .withZone(zone);
        this.dayOfThisYear =
                DateTimeFormatter.ofPattern("d MMM", language.formats()).withZone(zone);
        this.minute = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.formats())
                .withZone(zone);
        this.thisYear = LocalDate.ofInstant(now, zone).getYear();
    }

    BoardLine line(CompletionBoard.Line line) {
        boolean begun = line.status() != ContributionStatus.NOT_STARTED;
        return new BoardLine(
                line.participant().code().value(),
                line.participant().briefName().in(language),
                line.status().name(),
                look(line.status()),
                line.latestSnapshot() == 0
                        ? null
                        : "../contributions/snapshot.xhtml?id=" + line.contribution() + "&number="
                                + line.latestSnapshot() + "&from=board",
                line.extended() ? minute.format(line.dueAt()) : "",
                line.late() && !line.leftOut(),
                line.leftOut(),
                line.progress().answered(),
                begun ? line.progress().required() : 0,
                begun ? of(line.progress()) : "",
                corrections(line.progress()),
                line.lastSavedAt() == null ? "" : minute.format(line.lastSavedAt()),
                line.lastSavedBy(),
                cells(line));
    }

    private List<BoardLine.Cell> cells(CompletionBoard.Line line) {
        return board.sections().stream()
                .map(section -> cell(line.cells().get(section.name())))
                .toList();
    }

    private BoardLine.Cell cell(CompletionBoard.@Nullable Cell cell) {
        SectionState state = cell == null ? SectionState.NOT_STARTED : cell.state();
        String look = Objects.requireNonNull(looks.get(state));
        String said = Objects.requireNonNull(states.get(state));
        if (cell == null || state == SectionState.NOT_ASKED) {
            return new BoardLine.Cell(look, "–", "", said, 0, 0);
        }
        Instant saved = cell.lastSavedAt();
        if (activity) {
            return new BoardLine.Cell(look, saved == null ? "–" : date(saved), cell.lastSavedBy(), said, 0, 0);
        }
        Progress progress = cell.progress();
        return new BoardLine.Cell(look, of(progress), more(cell), said, progress.answered(), progress.required());
    }

    /** What is to be corrected, and by when it is wanted where it is not complete. */
    private String more(CompletionBoard.Cell cell) {
        LocalDate due = cell.dueOn();
        String wanted = due == null || cell.state() == SectionState.COMPLETE
                ? ""
                : words.get(
                        "board.text.dueOn",
                        dayOfThisYear.format(due.atStartOfDay(board.round().timeZone())));
        return Stream.of(corrections(cell.progress()), wanted)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String look(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String date(Instant moment) {
        boolean ofThisYear =
                LocalDate.ofInstant(moment, board.round().timeZone()).getYear() == thisYear;
        return (ofThisYear ? dayOfThisYear : day).format(moment);
    }

    private String of(Progress progress) {
        return progress.required() == 0
                ? words.get("board.text.optional")
                : progress.answered() + "/" + progress.required();
    }

    /** Answers that break a rule: those that are missing stand in the fraction already. */
    private String corrections(Progress progress) {
        int wrong = progress.problems() - (progress.required() - progress.answered());
        return wrong > 0 ? words.get("board.text.corrections", wrong) : "";
    }
}
