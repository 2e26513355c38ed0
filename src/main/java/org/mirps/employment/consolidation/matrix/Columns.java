package org.mirps.employment.consolidation.matrix;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;

/** Which columns a table of a section has. */
final class Columns {

    private Columns() {}

    /** Of the section itself: its questions, its repeats as one column each, and its consistency checks; in the order of the form. */
    static List<Column> of(FormElement.Group section) {
        List<Column> columns = new ArrayList<>();
        add(section.children(), columns);
        return columns;
    }

    /** Of the entries of a repeat. A repeat within it is a table of its own. */
    static List<Column> of(FormElement.Repeat repeat) {
        List<Column> columns = new ArrayList<>();
        add(repeat.children(), columns);
        columns.removeIf(Column::isOfEntries);
        return columns;
    }

    private static void add(List<FormElement> elements, List<Column> columns) {
        for (FormElement element : elements) {
            if (element instanceof FormElement.Group group) {
                add(group.children(), columns);
            } else if (element instanceof FormElement.Repeat
                    || element instanceof Question question && isRead(question)) {
                columns.add(new Column(element));
            }
        }
    }

    private static boolean isRead(Question question) {
        return question.warning() || question.type().hasValue() && QuestionControls.isDrawn(question);
    }
}
