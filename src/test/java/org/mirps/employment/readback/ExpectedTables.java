package org.mirps.employment.readback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RowId;
import org.mirps.employment.readback.MadeForm.Option;
import org.mirps.employment.readback.MadeForm.Options;
import org.mirps.employment.readback.MadeForm.Part;
import org.mirps.employment.readback.MadeForm.Question;
import org.mirps.employment.readback.MadeForm.Words;

/** The tables of a round as docs/exports.md describes them, written down from what is on paper. An empty cell is null. */
final class ExpectedTables {

    /** Stands for the moment of the submission. */
    static final String SUBMITTED_AT = "(submitted)";

    /** To whom answers are shown where no question of the form says it. */
    private static final String NOT_SAID = "governments";

    private static final List<String> LONG = List.of(
            "round",
            "government",
            "section",
            "question",
            "repeat",
            "row_id",
            "row",
            "choice",
            "value",
            "unit",
            "observation_status",
            "note",
            "question_es",
            "question_en",
            "label_es",
            "label_en",
            "state",
            "provisional",
            "snapshot",
            "submitted_at",
            "form_version",
            "dissemination_level",
            "dissemination_since",
            "participant_country",
            "iso3",
            "reason",
            "sample_data");
    private static final List<String> KEYS =
            List.of("round", "government", "state", "provisional", "snapshot", "submitted_at", "form_version");
    private static final Set<String> FIXED = Set.of(
            "round",
            "government",
            "state",
            "provisional",
            "snapshot",
            "submitted_at",
            "form_version",
            "row_id",
            "row",
            "parent_row_id",
            "dissemination_level",
            "dissemination_since",
            "participant_country",
            "iso3",
            "sample_data",
            "form");

    private final String round;
    private final MadeForm form;
    private final List<Submission> submissions;

    /** @param submissions that are in the tables, in any order */
    ExpectedTables(String round, MadeForm form, List<Submission> submissions) {
        this.round = round;
        this.form = form;
        this.submissions = submissions.stream()
                .sorted(Comparator.comparing(Submission::government))
                .toList();
    }

    /** @param state {@code SUBMITTED} or {@code ACCEPTED} */
    record Submission(String government, String state, Paper.Reading paper) {}

    List<List<@Nullable String>> longTable() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(LONG));
        for (Submission submission : submissions) {
            submission.paper().lines().stream()
                    .filter(line -> line.shown() && line.question().isWritten())
                    .forEach(line -> longRows(submission, line, rows));
        }
        return rows;
    }

    private void longRows(Submission submission, Paper.Line line, List<List<@Nullable String>> rows) {
        String value = line.value();
        Options options = line.question().options();
        if (value == null || options == null) {
            rows.add(longRow(submission, line, null, value, Words.NONE));
            return;
        }
        List<String> chosen = List.of(value.split(" "));
        for (String code : chosen) {
            boolean ranked = line.question().kind() == QuestionType.RANK;
            String cell = ranked ? String.valueOf(chosen.indexOf(code) + 1) : code;
            Words label = options.options().stream()
                    .filter(option -> option.name().equals(code))
                    .map(Option::label)
                    .findFirst()
                    .orElseThrow();
            rows.add(longRow(submission, line, code, cell, label));
        }
    }

    private List<@Nullable String> longRow(
            Submission submission, Paper.Line line, @Nullable String choice, @Nullable String value, Words label) {
        Paper.Spot spot = line.place().spot();
        boolean inRepeat = spot.around() != null;
        return cells(
                round,
                submission.government(),
                line.section(),
                line.question().name(),
                spot.repeat(),
                spot.row().value(),
                inRepeat ? String.valueOf(spot.number()) : "",
                choice,
                value,
                line.question().cell("unit"),
                line.status(),
                line.note(),
                line.question().label().es(),
                line.question().label().en(),
                label.es(),
                label.en(),
                submission.state(),
                "true",
                "1",
                SUBMITTED_AT,
                MadeForm.VERSION,
                NOT_SAID,
                SUBMITTED_AT,
                submission.government(),
                iso3(submission),
                reason(line.question(), line),
                "false");
    }

    private static String iso3(Submission submission) {
        return new Locale.Builder().setRegion(submission.government()).build().getISO3Country();
    }

    /** In the words of docs/exports.md. @param line of a question that was shown; null where it was not */
    private static @Nullable String reason(Question question, Paper.@Nullable Line line) {
        if (!question.kind().hasValue()) {
            return null;
        }
        if (line == null) {
            return "not_asked";
        }
        String value = line.value();
        if (value == null) {
            return "M".equals(line.status()) ? "no_data" : "not_answered";
        }
        boolean saysSo = question.options() != null
                && Stream.of(value.split(" ")).anyMatch(code -> code.equals("no_info") || code.equals("not_available"));
        return saysSo ? "no_data" : null;
    }

    /** @param repeat empty for the form itself */
    List<List<@Nullable String>> wideTable(String repeat) {
        List<Question> questions =
                questions(form.parts(), "", repeat).filter(Question::isWritten).toList();
        boolean nested = isNested(form.parts(), 0, repeat);
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(headings(repeat, questions, nested));
        for (Submission submission : submissions) {
            spots(submission, repeat).forEach(spot -> rows.add(wideRow(submission, spot, questions, nested)));
        }
        return rows;
    }

    private static Stream<Paper.Spot> spots(Submission submission, String repeat) {
        return repeat.isEmpty()
                ? Stream.of(Paper.Spot.FORM)
                : submission.paper().shownRows().stream()
                        .filter(spot -> spot.repeat().equals(repeat));
    }

    private static List<@Nullable String> headings(String repeat, List<Question> questions, boolean nested) {
        List<@Nullable String> headings = new ArrayList<>(KEYS);
        if (!repeat.isEmpty()) {
            headings.addAll(List.of("row_id", "row"));
        }
        if (nested) {
            headings.add("parent_row_id");
        }
        for (Question question : questions) {
            String heading = heading(question);
            if (question.kind().hasValue()) {
                headings.add(heading);
            }
            if (question.carriesStatus()) {
                headings.add(heading + "/status");
            }
            if (hasNote(question)) {
                headings.add(heading + "/note");
            }
            ticked(question).forEach(code -> headings.add(heading + "/" + code));
        }
        headings.addAll(List.of("dissemination_level", "dissemination_since", "participant_country", "iso3"));
        questions.stream()
                .filter(question -> question.kind().hasValue())
                .forEach(question -> headings.add(heading(question) + "/reason"));
        headings.add("sample_data");
        return headings;
    }

    private static String heading(Question question) {
        return FIXED.contains(question.name()) ? "form/" + question.name() : question.name();
    }

    private List<@Nullable String> wideRow(
            Submission submission, Paper.Spot spot, List<Question> questions, boolean nested) {
        List<@Nullable String> row =
                cells(round, submission.government(), submission.state(), "true", "1", SUBMITTED_AT, MadeForm.VERSION);
        Paper.Spot around = spot.around();
        if (around != null) {
            row.addAll(cells(spot.row().value(), String.valueOf(spot.number())));
        }
        if (nested) {
            row.addAll(cells(Objects.requireNonNull(around).row().value()));
        }
        questions.forEach(question -> wideCells(question, line(submission, spot.row(), question), row));
        row.addAll(cells(NOT_SAID, SUBMITTED_AT, submission.government(), iso3(submission)));
        questions.stream()
                .filter(question -> question.kind().hasValue())
                .forEach(question -> row.add(reason(question, line(submission, spot.row(), question))));
        row.add("false");
        return row;
    }

    private static boolean hasNote(Question question) {
        return question.kind().isNumber() || question.isCheck();
    }

    private static Paper.@Nullable Line line(Submission submission, RowId row, Question question) {
        for (Paper.Line line : submission.paper().lines()) {
            if (line.shown()
                    && line.question().equals(question)
                    && line.key().row().equals(row)) {
                return line;
            }
        }
        return null;
    }

    private static void wideCells(Question question, Paper.@Nullable Line line, List<@Nullable String> row) {
        String value = line == null ? null : line.value();
        if (question.kind().hasValue()) {
            row.add(value);
        }
        if (question.carriesStatus()) {
            row.add(line == null ? null : line.status());
        }
        if (hasNote(question)) {
            row.add(line == null ? null : line.note());
        }
        List<String> chosen = value == null ? List.of() : List.of(value.split(" "));
        for (String code : ticked(question)) {
            int place = chosen.indexOf(code);
            boolean ranked = question.kind() == QuestionType.RANK;
            if (value == null || ranked && place < 0) {
                row.add(null);
            } else {
                row.add(ranked ? String.valueOf(place + 1) : place < 0 ? "0" : "1");
            }
        }
    }

    /** The choices that have a column of their own. */
    private static List<String> ticked(Question question) {
        boolean several = question.kind() == QuestionType.SELECT_MULTIPLE || question.kind() == QuestionType.RANK;
        return several ? Objects.requireNonNull(question.options()).names() : List.of();
    }

    /** Those that stand in a repeat itself, not in one within it. */
    private static Stream<Question> questions(List<Part> parts, String repeat, String wanted) {
        return parts.stream().flatMap(part -> {
            if (part instanceof Question question) {
                return repeat.equals(wanted) ? Stream.of(question) : Stream.empty();
            }
            return questions(MadeForm.inside(part), part instanceof MadeForm.Repeat ? part.name() : repeat, wanted);
        });
    }

    private static boolean isNested(List<Part> parts, int repeats, String wanted) {
        return parts.stream().anyMatch(part -> {
            boolean repeat = part instanceof MadeForm.Repeat;
            return repeat && part.name().equals(wanted)
                    ? repeats > 0
                    : isNested(MadeForm.inside(part), repeats + (repeat ? 1 : 0), wanted);
        });
    }

    private static List<@Nullable String> cells(@Nullable String... texts) {
        List<@Nullable String> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text == null || text.isEmpty() ? null : text);
        }
        return cells;
    }
}
