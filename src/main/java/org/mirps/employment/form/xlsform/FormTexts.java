package org.mirps.employment.form.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Xml;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** The words of a form in both languages (itext), by id; a missing translation is filled from the other language. */
final class FormTexts {

    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String CONSTRAINT = "jr:constraintMsg";
    static final String REQUIRED = "jr:requiredMsg";

    private final ReferencePaths paths;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param context name of the element whose references the text may hold; empty for choices */
    private record Entry(LocalizedText text, String context) {}

    FormTexts(FormDefinition form, ReferencePaths paths) {
        this.paths = paths;
        form.elements().forEach(this::collect);
        SecondaryInstances.used(form).forEach(list -> collect(list, form.choices(list)));
    }

    static String choiceId(String list, int index) {
        return list + "-" + index;
    }

    static String id(ReferencePaths paths, String name, String kind) {
        return paths.path(name) + ":" + kind;
    }

    /** {@code jr:itext('…')}, or nothing where there is no such text. */
    String reference(String name, String kind, LocalizedText text) {
        return text.isEmpty() ? "" : "jr:itext('" + id(paths, name, kind) + "')";
    }

    void write(Xml xml) {
        if (entries.isEmpty()) {
            return;
        }
        xml.open("itext");
        for (Language language : Language.values()) {
            xml.open("translation", "lang", language.code(), "default", language == Language.DEFAULT ? "true()" : "");
            entries.forEach((id, entry) -> xml.open("text", "id", id)
                    .raw("value", words(entry, language))
                    .close());
            xml.close();
        }
        xml.close();
    }

    private void collect(FormElement element) {
        add(element.name(), LABEL, element.label());
        if (element instanceof Question question) {
            add(question.name(), HINT, question.hint());
            add(question.name(), CONSTRAINT, question.constraintMessage());
            add(question.name(), REQUIRED, question.requiredMessage());
        } else if (element instanceof FormElement.Group group) {
            add(group.name(), HINT, group.hint());
            group.children().forEach(this::collect);
        } else if (element instanceof FormElement.Repeat repeat) {
            add(repeat.name(), HINT, repeat.hint());
            repeat.children().forEach(this::collect);
        }
    }

    private void collect(String list, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            entries.put(choiceId(list, i), new Entry(choices.get(i).label(), ""));
        }
    }

    private void add(String name, String kind, LocalizedText text) {
        if (!text.isEmpty()) {
            entries.put(id(paths, name, kind), new Entry(text, name));
        }
    }

    private String words(Entry entry, Language language) {
        String escaped = Xml.escape(entry.text().in(language));
        return entry.context().isEmpty()
                ? escaped
                : ReferencePaths.replace(
                        escaped, name -> "<output value=\"" + paths.reference(name, entry.context()) + "\"/>");
    }
}
