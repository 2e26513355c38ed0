package org.mirps.employment.contribution.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;

/**
 * Which parts of a form are drawn as tables where there is room: short rows of a repeat, groups of numbers ({@value #APPEARANCE}), and
 * questions with the same choices. The form alone decides, not the answers, so that what is drawn anew by itself fits into its place. See
 * docs/decisions/0058.
 */
final class Tables {

    /** Our appearance of a group whose groups are rows with the same columns; other tools ignore it. */
    static final String APPEARANCE = "grid";

    /** Appearance of a group whose questions have the same choices. Source: XLSForm, "table-list". */
    static final String SAME_CHOICES = "table-list";

    private static final int MOST_COLUMNS = 7;
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_CHOICES = 8;
    private static final int LEAST_ALIKE = 3;

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** Of a form, by the name of each question: see {@link #column}. */
    Tables(FormDefinition form) {
        collect(form.elements());
    }

    /** The column in which a question stands, from 1; 0 where it stands in no table. */
    int column(Question question) {
        return columns.getOrDefault(question.name(), 0);
    }

    /** The questions that head the columns of a repeat's rows; none where its rows are cards. */
    static List<Question> columnsOf(FormElement.Repeat repeat) {
        return cells(repeat.children());
    }

    /** The questions that head the columns behind the names of a group's groups; none where it is no table. */
    static List<Question> columnsOf(FormElement.Group group) {
        if (!has(group, APPEARANCE) || group.children().isEmpty()) {
            return List.of();
        }
        List<List<Question>> rows = group.children().stream()
                .map(child -> child instanceof FormElement.Group row ? cells(row.children()) : List.<Question>of())
                .toList();
        List<Question> first = rows.get(0);
        return rows.stream().allMatch(row -> types(row).equals(types(first))) ? first : List.of();
    }

    /** Puts questions with the same choices together where there are enough of them in a row. */
    static List<ItemView> withMatrices(
            List<FormElement> elements, Function<FormElement, ItemView> draw, boolean asked) {
        List<ItemView> items = new ArrayList<>();
        List<ItemView.QuestionView> alike = new ArrayList<>();
        Question before = null;
        for (FormElement element : elements) {
            Question question = element instanceof Question one ? one : null;
            if (question == null || before == null || !areAlike(before, question)) {
                close(alike, items, asked);
            }
            ItemView item = draw.apply(element);
            if (question != null && item instanceof ItemView.QuestionView view && canBeRow(question, view)) {
                alike.add(view);
                before = question;
            } else {
                close(alike, items, asked);
                items.add(item);
                before = null;
            }
        }
        close(alike, items, asked);
        return items;
    }

    /** Whether the form asks for its questions to be a table of choices. */
    static boolean isOfSameChoices(FormElement.Group group) {
        return has(group, SAME_CHOICES);
    }

    private static void close(List<ItemView.QuestionView> alike, List<ItemView> items, boolean asked) {
        boolean enough = alike.size() >= (asked ? LEAST_COLUMNS : LEAST_ALIKE);
        List<String> words = alike.isEmpty() ? List.of() : words(alike.get(0));
        if (enough && alike.stream().allMatch(row -> words(row).equals(words))) {
            items.add(new ItemView.MatrixView(words, List.copyOf(alike)));
        } else {
            items.addAll(alike);
        }
        alike.clear();
    }

    private static List<String> words(ItemView.QuestionView row) {
        return row.choices().stream().map(choice -> choice.label()).toList();
    }

    private static boolean areAlike(Question one, Question other) {
        return one.type() == other.type()
                && one.listName().equals(other.listName())
                && one.choiceFilter().equals(other.choiceFilter());
    }

    private static boolean canBeRow(Question question, ItemView.QuestionView view) {
        return (view.tag().equals("checkboxes") || view.tag().equals("radios"))
                && !question.choiceFilter().contains("${")
                && view.choices().size() <= MOST_CHOICES;
    }

    private void collect(List<FormElement> elements) {
        for (FormElement element : elements) {
            if (element instanceof FormElement.Repeat repeat) {
                place(columnsOf(repeat), 1);
                collect(repeat.children());
            } else if (element instanceof FormElement.Group group) {
                if (!columnsOf(group).isEmpty()) {
                    group.children().forEach(row -> place(cells(((FormElement.Group) row).children()), 2));
                }
                collect(group.children());
            }
        }
    }

    private void place(List<Question> cells, int first) {
        for (int i = 0; i < cells.size(); i++) {
            columns.put(cells.get(i).name(), first + i);
        }
    }

    /** What is drawn of a row, but for notes, if all of it fits into cells; else nothing. */
    private static List<Question> cells(List<FormElement> row) {
        List<FormElement> drawn = row.stream().filter(QuestionControls::isDrawn).toList();
        List<Question> cells = drawn.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.type() != QuestionType.NOTE)
                .toList();
        boolean fit = drawn.stream().allMatch(Question.class::isInstance)
                && cells.stream().allMatch(Tables::fitsIntoCell)
                && cells.stream().anyMatch(question -> question.type().isNumber());
        return fit && cells.size() >= LEAST_COLUMNS && cells.size() <= MOST_COLUMNS ? cells : List.of();
    }

    private static boolean fitsIntoCell(Question question) {
        return switch (question.type()) {
            case INTEGER, DECIMAL, RANGE, DATE, TIME, CALCULATE, SELECT_ONE -> true;
            case TEXT -> !question.hasAppearance("multiline");
            default -> false;
        };
    }

    private static List<QuestionType> types(List<Question> row) {
        return row.stream().map(Question::type).toList();
    }

    private static boolean has(FormElement.Group group, String word) {
        return (" " + group.appearance() + " ").contains(" " + word + " ");
    }
}
