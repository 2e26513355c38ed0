package org.mirps.employment.form.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Limits;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.form.xlsform.SurveyType.Kind;

/** Reads sheet {@code survey}: groups and repeats as a tree, with every expression that stands in it. */
final class SurveyReader {

    static final Columns COLUMNS = new Columns(
            Set.of("type", "name"),
            Set.of(
                    "required",
                    "relevant",
                    "constraint",
                    "calculation",
                    "default",
                    "readonly",
                    "appearance",
                    "choice_filter",
                    "repeat_count",
                    "parameters",
                    "chart",
                    "indicator",
                    "unit",
                    "observation_status",
                    "tolerance",
                    "warning",
                    "prefill",
                    "disabled"),
            Set.of("label", "hint", "constraint_message", "required_message"),
            Set.of(
                    "trigger",
                    "guidance_hint",
                    "media",
                    "image",
                    "audio",
                    "video",
                    "big-image",
                    "autoplay",
                    "save_to",
                    "bind",
                    "body",
                    "instance",
                    "query"),
            false);

    /** What says nothing about a group or repeat, and what says nothing about anything but a repeat. */
    private static final Set<String> FOR_QUESTIONS = Set.of(
            "required",
            "constraint",
            "calculation",
            "default",
            "readonly",
            "choice_filter",
            "parameters",
            "observation_status",
            "tolerance",
            "warning",
            "prefill");

    private static final Set<String> ON = Set.of("yes", "true", "true()");
    private static final Set<String> OFF = Set.of("no", "false", "false()");

    private static final Set<String> FOR_REPEATS = Set.of("repeat_count");

    private final Problems problems;
    private final QuestionReader questions;
    private final List<Expression> expressions = new ArrayList<>();
    private final Map<String, List<Row>> rowsByName = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<FormElement> top = new ArrayList<>();

    SurveyReader(Choices choices, Problems problems) {
        this.problems = problems;
        this.questions = new QuestionReader(choices, expressions, problems);
    }

    /** What was read; elements only make sense if there is no problem. */
    record Survey(List<FormElement> elements, List<Expression> expressions, Map<String, List<Row>> rowsByName) {}

    Survey read(Sheet sheet) {
        List<Row> rows = COLUMNS.read(sheet, problems);
        if (rows.size() > Limits.SURVEY_ROWS) {
            problems.add(Fault.TOO_LARGE, sheet.name(), sheet.row(), "", Limits.over(rows.size(), Limits.SURVEY_ROWS));
        } else {
            rows.stream().filter(this::isAsked).forEach(this::row);
            questions.checkDefaults();
        }
        open.forEach(begun -> problems.add(
                Fault.UNBALANCED_BEGIN, begun.row.cell("type"), begun.row.text("type") + " " + begun.row.text("name")));
        while (!open.isEmpty()) {
            close();
        }
        return new Survey(List.copyOf(top), List.copyOf(expressions), rowsByName);
    }

    /** Whether a row counts: XLSForm leaves out those that are disabled. */
    private boolean isAsked(Row row) {
        Cell disabled = row.cell("disabled");
        String said = disabled.text().toLowerCase(Locale.ROOT);
        if (!said.isEmpty() && !ON.contains(said) && !OFF.contains(said)) {
            problems.add(Fault.DISABLED_UNCLEAR, disabled, disabled.text());
        }
        return !ON.contains(said);
    }

    private void row(Row row) {
        SurveyType type = SurveyType.of(row.text("type"));
        if (row.cell("type").isBlank()) {
            problems.add(Fault.MISSING_TYPE, row.cell("type"));
            return;
        }
        switch (type.kind()) {
            case UNSUPPORTED -> problems.add(Fault.UNSUPPORTED_TYPE, row.cell("type"), type.word(), SurveyType.known());
            case UNKNOWN -> problems.add(Fault.UNKNOWN_TYPE, row.cell("type"), type.word(), SurveyType.known());
            case BEGIN_GROUP, BEGIN_REPEAT -> begin(row, type.kind());
            case END_GROUP -> end(row, Kind.BEGIN_GROUP);
            case END_REPEAT -> end(row, Kind.BEGIN_REPEAT);
            case QUESTION -> {}
        }
        if (type.kind() == Kind.QUESTION || type.kind() == Kind.UNSUPPORTED || type.kind() == Kind.UNKNOWN) {
            name(row);
            refuse(row, FOR_REPEATS);
            if (type.orOther()) {
                claim(row, row.text("name") + QuestionReader.OTHER);
            }
            type.question().ifPresent(known -> siblings().addAll(questions.read(row, known, type)));
        }
    }

    private void name(Row row) {
        Cell name = row.cell("name");
        if (name.isBlank()) {
            problems.add(Fault.MISSING_NAME, name);
        } else if (!SurveyNames.isName(name.text())) {
            problems.add(Fault.INVALID_NAME, name, name.text());
        }
        claim(row, name.text());
    }

    /** Notes who uses a name: the row itself, or what is added to the form for it. */
    private void claim(Row row, String name) {
        if (name.length() > Limits.NAME_CHARACTERS) {
            problems.add(Fault.TOO_LARGE, row.cell("name"), Limits.over(name.length(), Limits.NAME_CHARACTERS));
        }
        List<Row> same = rowsByName.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!same.isEmpty() && !name.isEmpty()) {
            problems.add(
                    Fault.DUPLICATE_NAME, row.cell("name"), name, same.get(0).number());
        }
        same.add(row);
    }

    private void refuse(Row row, Set<String> columns) {
        columns.stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> problems.add(Fault.UNSUPPORTED_COLUMN, cell, cell.column()));
    }

    private void begin(Row row, Kind kind) {
        name(row);
        checkDepth(row, kind);
        String name = row.text("name");
        refuse(row, FOR_QUESTIONS);
        questions.checkAppearance(row.cell("appearance"));
        if (kind == Kind.BEGIN_GROUP) {
            refuse(row, FOR_REPEATS);
        } else if (XFormWriter.isCounted(row.text("repeat_count"))) {
            claim(row, name + XFormWriter.COUNT);
        }
        expressions.add(Expression.value(row.cell("relevant"), name));
        expressions.add(Expression.value(row.cell("repeat_count"), name));
        questions.words(row, "label", name);
        questions.words(row, "hint", name);
        open.push(new Open(row, kind, new ArrayList<>()));
    }

    private void checkDepth(Row row, Kind kind) {
        long repeats =
                open.stream().filter(around -> around.kind == Kind.BEGIN_REPEAT).count();
        if (open.size() >= Limits.GROUPS_WITHIN) {
            problems.add(Fault.TOO_LARGE, row.cell("type"), Limits.over(open.size() + 1, Limits.GROUPS_WITHIN));
        } else if (kind == Kind.BEGIN_REPEAT && repeats >= Limits.REPEATS_WITHIN) {
            problems.add(Fault.TOO_LARGE, row.cell("type"), Limits.over(repeats + 1, Limits.REPEATS_WITHIN));
        }
    }

    private void end(Row row, Kind kind) {
        if (open.isEmpty() || open.peek().kind != kind) {
            problems.add(Fault.UNBALANCED_END, row.cell("type"));
        } else {
            close();
        }
    }

    private void close() {
        Open closed = open.pop();
        if (open.size() < Limits.GROUPS_WITHIN) {
            siblings().add(closed.element());
        } else {
            siblings().addAll(closed.children);
        }
    }

    private List<FormElement> siblings() {
        return open.isEmpty() ? top : open.peek().children;
    }

    /** A group or repeat whose end has not come yet. */
    private record Open(Row row, Kind kind, List<FormElement> children) {

        FormElement element() {
            List<FormElement> inside = List.copyOf(children);
            String relevant = Expression.straight(row.text("relevant"));
            return kind == Kind.BEGIN_REPEAT
                    ? new FormElement.Repeat(
                            row.text("name"),
                            row.localized("label"),
                            row.localized("hint"),
                            relevant,
                            Expression.straight(row.text("repeat_count")),
                            row.text("appearance"),
                            inside,
                            row.number())
                    : new FormElement.Group(
                            row.text("name"),
                            row.localized("label"),
                            row.localized("hint"),
                            relevant,
                            row.text("appearance"),
                            inside,
                            row.number());
        }
    }
}
