package org.mirps.employment.consolidation.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.PlacedAnswer;
import org.mirps.employment.consolidation.PlacedRow;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

class MatrixMakerTest {

    private static final long VERSION = 7;
    private static final Column SEEKERS = new Column(Questions.of(QuestionType.INTEGER, "seekers", "10"));
    private static final Column STATE = new Column(Questions.choice("state"));
    private static final Column CHECK = new Column(Questions.check("check"));
    private static final Column PROGRAMMES = new Column(new FormElement.Repeat(
            "programmes", LocalizedText.same("programmes"), LocalizedText.EMPTY, "", "", "", List.of(), 1));

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 0, NOT_SUBMITTED",
        "DRAFT, 0, NOT_SUBMITTED",
        "SIGNED_OFF, 0, NOT_SUBMITTED",
        "RETURNED, 1, RETURNED",
        "WITHDRAWN, 1, WITHDRAWN",
    })
    void whoIsInNoTableHasOneGapInEveryColumn(ContributionStatus status, int snapshot, Missing gap) {
        // What it had submitted does not show, even where a reader would hand it on.
        var maker = maker(List.of(SEEKERS, STATE, PROGRAMMES), List.of(answer("GT", "seekers", "5")), List.of());
        assertThat(maker.lines(List.of(standing("GT", status, snapshot)), ""))
                .singleElement()
                .satisfies(line -> assertThat(line.cells())
                        .allSatisfy(cell -> assertThat(cell.gap()).isEqualTo(gap))
                        .allSatisfy(cell -> assertThat(cell.value()).isNull()));
    }

    @Test
    void everyKindOfGapIsTold() {
        List<Column> columns = List.of(SEEKERS, STATE, CHECK);
        assertThat(gaps(columns)).containsExactly(Missing.NOT_ASKED, Missing.NOT_ASKED, Missing.NOT_ASKED);
        assertThat(gaps(columns, answer("GT", "seekers", null), answer("GT", "state", null)))
                .containsExactly(Missing.NOT_ANSWERED, Missing.NOT_ANSWERED, Missing.NOT_ASKED);
        assertThat(gaps(
                        columns,
                        answer("GT", "", 0, "seekers", null, ObservationStatus.M, null),
                        answer("GT", "state", "no_info"),
                        answer("GT", "check", null)))
                .containsExactly(Missing.NO_DATA, Missing.NO_DATA, null);
        assertThat(gaps(columns, answer("GT", "seekers", "0"), answer("GT", "state", "no")))
                .containsExactly(null, null, Missing.NOT_ASKED);
    }

    @Test
    void aChangeBeyondTheToleranceIsFlaggedAlsoWhereItIsExplained() {
        var maker = maker(
                List.of(SEEKERS),
                List.of(
                        answer("GT", "", 0, "seekers", "112", ObservationStatus.A, "A new register"),
                        answer("HN", "seekers", "109")),
                List.of(answer("GT", "seekers", "100"), answer("HN", "seekers", "100")));
        List<Line> lines = maker.lines(List.of(submitted("GT"), submitted("HN")), "");
        assertThat(lines.get(0).cells().get(0).flags()).containsExactly(Flag.CHANGED);
        assertThat(lines.get(0).cells().get(0).before()).isEqualTo("100");
        assertThat(lines.get(1).isFlagged()).isFalse();
    }

    @Test
    void anUnexplainedCheckIsFlaggedAndAnExplainedOneIsNot() {
        var maker = maker(
                List.of(CHECK),
                List.of(
                        answer("GT", "check", null),
                        answer("HN", "", 0, "check", null, null, "Counted twice on purpose"),
                        answer("MX", "", 0, "check", null, null, "  ")),
                List.of());
        assertThat(maker.lines(List.of(submitted("GT"), submitted("HN"), submitted("MX"), submitted("PA")), ""))
                .extracting(Line::isFlagged)
                .containsExactly(true, false, true, false);
    }

    @Test
    void aNumberFarFromThoseOfTheOthersIsFlaggedAndAYearIsNot() {
        List<Participation.Standing> all = Stream.of("BZ", "CR", "GT", "HN", "MX")
                .map(MatrixMakerTest::submitted)
                .toList();
        List<PlacedAnswer> answers = new ArrayList<>();
        String[] numbers = {"10", "11", "12", "13", "900"};
        for (int i = 0; i < numbers.length; i++) {
            String code = all.get(i).code().value();
            answers.add(answer(code, "seekers", numbers[i]));
            answers.add(answer(code, "since", numbers[i]));
        }
        var maker = maker(List.of(SEEKERS, new Column(Questions.year("since"))), answers, List.of());
        List<Line> lines = maker.lines(all, "");
        assertThat(lines).extracting(Line::isFlagged).containsExactly(false, false, false, false, true);
        assertThat(lines.get(4).cells().get(0).flags()).containsExactly(Flag.APART);
        assertThat(lines.get(4).cells().get(1).flags()).isEmpty();
        assertThat(maker.spreads()).containsOnlyKeys("seekers");
    }

    @Test
    void theEntriesOfARepeatAreCountedAlsoThoseWithoutAnswers() {
        var maker = new MatrixMaker(
                List.of(PROGRAMMES),
                List.of(),
                List.of(row("GT", "aaaaaaaaaaa1", 1), row("GT", "aaaaaaaaaaa2", 2)),
                List.of());
        assertThat(maker.lines(List.of(submitted("GT"), submitted("HN")), ""))
                .extracting(line -> line.cells().get(0).value())
                .containsExactly("2", "0");
    }

    @Test
    void inTheTableOfARepeatEachEntryIsALineAndNumbersAreNotCompared() {
        var maker = new MatrixMaker(
                List.of(SEEKERS),
                List.of(
                        answer("GT", "aaaaaaaaaaa1", 1, "seekers", "1", null, null),
                        answer("GT", "aaaaaaaaaaa2", 2, "seekers", "900", null, null)),
                List.of(row("GT", "aaaaaaaaaaa1", 1), row("GT", "aaaaaaaaaaa2", 2)),
                List.of());
        List<Line> lines = maker.lines(List.of(submitted("GT"), submitted("HN")), "programmes");
        assertThat(lines).extracting(Line::row).containsExactly(1, 2, 0);
        assertThat(lines).extracting(line -> line.cells().get(0).value()).containsExactly("1", "900", null);
        assertThat(lines.get(2).cells().get(0).gap()).isEqualTo(Missing.NOT_ANSWERED);
        assertThat(lines).noneMatch(Line::isFlagged);
    }

    private static List<@Nullable Missing> gaps(List<Column> columns, PlacedAnswer... answers) {
        List<@Nullable Missing> gaps = new ArrayList<>();
        maker(columns, List.of(answers), List.of())
                .lines(List.of(submitted("GT")), "")
                .get(0)
                .cells()
                .forEach(cell -> gaps.add(cell.gap()));
        return gaps;
    }

    private static MatrixMaker maker(List<Column> columns, List<PlacedAnswer> now, List<PlacedAnswer> before) {
        return new MatrixMaker(columns, now, List.of(), before);
    }

    private static PlacedRow row(String code, String rowId, int row) {
        return new PlacedRow(new ParticipantCode(code), "programmes", rowId, row);
    }

    private static PlacedAnswer answer(String code, String question, @Nullable String value) {
        return answer(code, "", 0, question, value, null, null);
    }

    private static PlacedAnswer answer(
            String code,
            String rowId,
            int row,
            String question,
            @Nullable String value,
            @Nullable ObservationStatus status,
            @Nullable String note) {
        String repeat = rowId.isEmpty() ? "" : "programmes";
        return new PlacedAnswer(
                new ParticipantCode(code),
                VERSION,
                new SnapshotAnswer("people", question, repeat, rowId, row, value, status, note));
    }

    private static Participation.Standing submitted(String code) {
        return standing(code, ContributionStatus.SUBMITTED, 1);
    }

    private static Participation.Standing standing(String code, ContributionStatus status, int snapshot) {
        return new Participation.Standing(
                new ContributionId(1),
                new ParticipantCode(code),
                ParticipantKind.GOVERNMENT,
                LocalizedText.same(code),
                status,
                snapshot,
                snapshot == 0 ? null : Instant.parse("2026-03-12T16:20:31Z"),
                new DisseminationInForce(Dissemination.PUBLIC, null));
    }
}
