package org.mirps.employment.form.catalogue.web;

import java.util.List;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.change.Change;
import org.mirps.employment.shared.Language;

/**
 * One change, ready to be drawn.
 *
 * @param kind {@code ADDED}, {@code REMOVED}, {@code RENAMED} or {@code CHANGED}
 * @param code name in the workbook
 * @param oldCode its name before; empty unless it was renamed
 * @param what type of a question, or {@code group}, {@code repeat}; empty for choices and indicators
 */
public record ChangeView(String kind, String code, String oldCode, String title, String what, List<FieldView> fields) {

    /** One field that changed, with its name in words. */
    public record FieldView(String name, WordDifference text) {}

    static ChangeView element(Change<FormElement> change, Language language) {
        FormElement element = change.thing();
        FormElement before = change.before();
        boolean renamed = before != null && !before.name().equals(element.name());
        return new ChangeView(
                change.kind().name(),
                element.name(),
                renamed && before != null ? before.name() : "",
                element.label().in(language),
                what(element),
                fields(change, language));
    }

    static ChangeView choice(Change<Choice> change, Language language) {
        Choice choice = change.thing();
        return new ChangeView(
                change.kind().name(), choice.name(), "", choice.label().in(language), "", fields(change, language));
    }

    static ChangeView indicator(Change<IndicatorDefinition> change, Language language) {
        IndicatorDefinition indicator = change.thing();
        return new ChangeView(
                change.kind().name(),
                indicator.key(),
                "",
                indicator.label().in(language),
                "",
                fields(change, language));
    }

    private static List<FieldView> fields(Change<?> change, Language language) {
        FieldWords words = new FieldWords(language);
        return change.differences().stream()
                .map(one -> new FieldView(words.of(one), WordDifference.between(one.before(), one.after())))
                .toList();
    }

    private static String what(FormElement element) {
        if (element instanceof Question question) {
            return question.type().xlsformName();
        }
        return element instanceof FormElement.Repeat ? "repeat" : "group";
    }
}
