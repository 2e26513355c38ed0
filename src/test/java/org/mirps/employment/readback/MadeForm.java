package org.mirps.employment.readback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;

/**
 * A form that was made up.
 *
 * @param lists in the order of the sheet
 */
record MadeForm(String id, List<Part> parts, List<Options> lists) {

    static final String VERSION = "2025.revised_1-b";

    /** @param en empty where it is not translated */
    record Words(String es, String en) {

        static final Words NONE = new Words("", "");
    }

    /** @param group what a choice filter looks at; may be empty */
    record Option(String name, Words label, String group) {}

    /**
     * A list of choices.
     *
     * @param open whether {@code or_other} is said of it somewhere, so that it has {@link #OTHER} at its end
     */
    record Options(String name, boolean open, List<Option> options) {

        /** The choice that is added to the form without a row in the sheet. */
        static final Option OTHER = new Option("other", new Words("Otro", "Other"), "");

        boolean isGrouped() {
            return options.stream().anyMatch(option -> !option.group().isEmpty());
        }

        List<String> names() {
            return options.stream().map(Option::name).toList();
        }
    }

    sealed interface Part permits Question, Group, Repeat {

        String name();

        Words label();

        @Nullable
        Formula relevant();
    }

    record Group(String name, Words label, @Nullable Formula relevant, List<Part> parts) implements Part {}

    record Repeat(String name, Words label, @Nullable Formula relevant, List<Part> parts) implements Part {}

    /**
     * A question.
     *
     * @param type as column {@code type} says it; empty for the text field that {@code or_other} adds by itself
     * @param options null unless it has choices
     * @param cells further cells of its row, as written
     */
    record Question(
            String name,
            QuestionType kind,
            String type,
            Words label,
            @Nullable Options options,
            Map<String, String> cells,
            Rules rules)
            implements Part {

        @Override
        public @Nullable Formula relevant() {
            return rules.relevant();
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isRequired() {
            return cell("required").equals("yes");
        }

        /** Whether it says how certain it is. */
        boolean carriesStatus() {
            return !cell("observation_status").isEmpty();
        }

        /** Whether it is a soft check, which is explained rather than answered. */
        boolean isCheck() {
            return cell("warning").equals("yes");
        }

        /** Whether it is in the tables. */
        boolean isWritten() {
            return kind.hasValue() || isCheck();
        }

        /** Whether people answer it. */
        boolean isForPeople() {
            return kind.isAnswerable()
                    && rules.calculation() == null
                    && cell("prefill").isEmpty()
                    && cell("readonly").isEmpty();
        }
    }

    /**
     * @param start canonical value of its default; null where it has none
     * @param filter the question whose answer must be the group of a choice; empty where all choices are offered
     */
    record Rules(
            @Nullable Formula relevant,
            @Nullable Formula calculation,
            @Nullable String start,
            String filter) {}

    /** All questions in document order. */
    Stream<Question> questions() {
        return questions(parts);
    }

    /** All repeats, outer before inner, in document order. */
    List<Repeat> repeats() {
        return repeats(parts).toList();
    }

    static Stream<Question> questions(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Question question ? Stream.of(question) : questions(inside(part)));
    }

    static List<Part> inside(Part part) {
        return part instanceof Group group ? group.parts() : part instanceof Repeat repeat ? repeat.parts() : List.of();
    }

    private static Stream<Repeat> repeats(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        part instanceof Repeat repeat ? Stream.of(repeat) : Stream.empty(), repeats(inside(part))));
    }

    /** The workbook, as docs/forms.md describes it. */
    String markdown() {
        List<String> columns = Stream.concat(
                        Stream.of("type", "name", "label::es", "label::en", "relevant", "calculation", "choice_filter"),
                        questions()
                                .flatMap(question -> question.cells().keySet().stream())
                                .distinct()
                                .sorted())
                .toList();
        List<String> survey = new ArrayList<>();
        survey(parts, columns, survey);
        String choices = lists.stream()
                .flatMap(list -> list.options().stream()
                        .filter(option -> option != Options.OTHER)
                        .map(option -> row(
                                list.name(),
                                option.name(),
                                option.label().es(),
                                option.label().en(),
                                option.group())))
                .collect(Collectors.joining());
        return "| survey |\n" + row(columns.toArray(String[]::new)) + String.join("", survey)
                + "| choices |\n" + row("list_name", "name", "label::es", "label::en", "grp") + choices
                + "| settings |\n" + row("form_title", "form_id", "version") + row("Prueba", id, VERSION);
    }

    private static void survey(List<Part> parts, List<String> columns, List<String> rows) {
        for (Part part : parts) {
            if (part instanceof Question question) {
                if (!question.type().isEmpty()) {
                    rows.add(row(part, question.type(), columns));
                }
                continue;
            }
            String kind = part instanceof Group ? "group" : "repeat";
            rows.add(row(part, "begin_" + kind, columns));
            survey(inside(part), columns, rows);
            rows.add(row("end_" + kind));
        }
    }

    private static String row(Part part, String type, List<String> columns) {
        return row(columns.stream()
                .map(column -> switch (column) {
                    case "type" -> type;
                    case "name" -> part.name();
                    case "label::es" -> part.label().es();
                    case "label::en" -> part.label().en();
                    case "relevant" -> xpath(part.relevant());
                    case "calculation" ->
                        part instanceof Question question
                                ? xpath(question.rules().calculation())
                                : "";
                    case "choice_filter" ->
                        part instanceof Question question
                                        && !question.rules().filter().isEmpty()
                                ? "grp = ${" + question.rules().filter() + "}"
                                : "";
                    default -> part instanceof Question question ? question.cell(column) : "";
                })
                .toArray(String[]::new));
    }

    private static String xpath(@Nullable Formula formula) {
        return formula == null ? "" : formula.xpath();
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| | ", " |\n"));
    }
}
