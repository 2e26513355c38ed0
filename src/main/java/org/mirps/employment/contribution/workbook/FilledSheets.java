package org.mirps.employment.contribution.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.workbook.WorkbookNotReadable.Reason;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.form.workbook.XlsxTables;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Reads a workbook that came back: whatever program wrote it, columns are known by their headings, cells by what stood there. */
final class FilledSheets {

    /**
     * A row that came back.
     *
     * @param revision of the answer when it was written
     * @param given what stood in the cell then
     * @param noted what stood in the cell of the note then
     * @param answer what stands there now; empty for nothing
     * @param note likewise
     */
    record Filled(AnswerKey key, long revision, String given, String noted, String answer, String note) {

        boolean isAnswered() {
            return !answer.isEmpty() && !answer.equals(given);
        }

        boolean isNoted() {
            return !note.isEmpty() && !note.equals(noted);
        }
    }

    private FilledSheets() {}

    /** @throws WorkbookNotReadable if it is no workbook of this contribution and form */
    static List<Filled> read(byte[] content, ContributionId contribution, String version, Language language) {
        Problems problems = new Problems();
        Workbook workbook = XlsxTables.read(content, anySheet -> true, problems)
                .orElseThrow(() -> new WorkbookNotReadable(Reason.NO_WORKBOOK, said(problems, language)));
        requireOwn(workbook, contribution, version);
        if (problems.hasErrors()) {
            throw new WorkbookNotReadable(Reason.NO_WORKBOOK, said(problems, language));
        }
        Map<AnswerKey, Filled> rows = new LinkedHashMap<>(); // of a row that was copied the first one counts
        workbook.sheets().stream()
                .filter(sheet -> sheet.headings().contains(AnswerSheets.KEY))
                .flatMap(FilledSheets::rows)
                .forEach(row -> rows.putIfAbsent(row.key(), row));
        return List.copyOf(rows.values());
    }

    private static void requireOwn(Workbook workbook, ContributionId contribution, String version) {
        Sheet origin = workbook.sheets().stream()
                .filter(sheet -> sheet.headings().contains(AnswerSheets.CONTRIBUTION))
                .findFirst()
                .orElseThrow(() -> new WorkbookNotReadable(Reason.NOT_OURS, ""));
        List<String> said =
                origin.rows().isEmpty() ? List.of() : origin.rows().get(0).cells();
        if (!cell(said, origin.headings().indexOf(AnswerSheets.CONTRIBUTION)).equals(contribution.toString())) {
            throw new WorkbookNotReadable(Reason.OF_ANOTHER, "");
        }
        if (!cell(said, origin.headings().indexOf(AnswerSheets.VERSION)).equals(version)) {
            throw new WorkbookNotReadable(Reason.FORM_CHANGED, "");
        }
    }

    private static Stream<Filled> rows(Sheet sheet) {
        Function<String, Integer> at = sheet.headings()::indexOf;
        int answer = column(sheet, "workbook.column.answer");
        int note = column(sheet, "workbook.column.note");
        List<Filled> rows = new ArrayList<>();
        sheet.rows().forEach(row -> {
            List<String> cells = row.cells();
            key(cell(cells, at.apply(AnswerSheets.KEY)))
                    .ifPresent(key -> rows.add(new Filled(
                            key,
                            number(cell(cells, at.apply(AnswerSheets.REVISION))),
                            cell(cells, at.apply(AnswerSheets.GIVEN)),
                            cell(cells, at.apply(AnswerSheets.NOTED)),
                            cell(cells, answer),
                            cell(cells, note))));
        });
        return rows.stream();
    }

    /** Wherever it stands, in whichever language it was written. */
    private static int column(Sheet sheet, String heading) {
        return Stream.of(Language.values())
                .map(language -> sheet.headings()
                        .indexOf(Texts.of("contribution", language).get(heading)))
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<AnswerKey> key(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(AnswerKey.parse(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String cell(List<String> cells, int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private static String said(Problems problems, Language language) {
        return problems.sorted().stream()
                .filter(FormProblem::isError)
                .findFirst()
                .map(problem -> (problem.sheet().isEmpty() ? "" : problem.sheet() + " " + problem.row() + ": ")
                        + problem.message().in(language))
                .orElse("");
    }
}
