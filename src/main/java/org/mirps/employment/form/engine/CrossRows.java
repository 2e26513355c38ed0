package org.mirps.employment.form.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;

/**
 * Whether a form has expressions in which one row of a repeat looks at the other rows of it. After an answer in a row the engine works out
 * that row only, and the rest of the form; the other rows would keep what they had.
 */
final class CrossRows {

    private static final Pattern RAW_PATH =
            Pattern.compile("/\\s*" + ReferencePaths.ROOT + "\\b|\\.\\./\\s*\\.\\.|indexed-repeat");

    private CrossRows() {}

    static boolean in(List<FormElement> elements) {
        return in(elements, List.of());
    }

    private static boolean in(List<FormElement> elements, List<String> repeats) {
        return elements.stream().anyMatch(element -> in(element, repeats));
    }

    private static boolean in(FormElement element, List<String> repeats) {
        if (element instanceof Question question) {
            return looksAcross(
                    String.join(
                            " ", question.relevant(), question.calculation(), question.required(), question.readOnly()),
                    repeats);
        }
        if (element instanceof FormElement.Group group) {
            return looksAcross(group.relevant(), repeats) || in(group.children(), repeats);
        }
        FormElement.Repeat repeat = (FormElement.Repeat) element;
        List<String> inside = new ArrayList<>(repeats);
        inside.add(repeat.name());
        return looksAcross(repeat.relevant(), repeats) || in(repeat.children(), inside);
    }

    private static boolean looksAcross(String expressions, List<String> repeats) {
        return !repeats.isEmpty()
                && (RAW_PATH.matcher(expressions).find()
                        || ReferencePaths.names(expressions).stream().anyMatch(repeats::contains));
    }
}
