package org.mirps.employment.form.engine;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeReference;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.WrittenValue;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.PlainText;

/**
 * Words of a form with their references filled in, each value as the type of its question has it and as the page shows it; the engine is
 * asked only where there are any.
 */
final class Wording {

    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String CONSTRAINT = "jr:constraintMsg";
    static final String REQUIRED = "jr:requiredMsg";

    /** Where the engine's text has the number of an expression; ours has the name that it refers to, in the same order. */
    private static final Pattern FRAGMENT = Pattern.compile("\\$\\{(\\d+)}");

    private final FormDef form;
    private final FormDefinition definition;
    private final ReferencePaths paths;

    Wording(FormDef form, FormDefinition definition, ReferencePaths paths) {
        this.form = form;
        this.definition = definition;
        this.paths = paths;
    }

    /** @param place node whose row the references are about */
    String say(String name, String kind, LocalizedText text, Language language, TreeReference place) {
        String words = text.in(language);
        if (!words.contains("${")) {
            return words;
        }
        String template = form.getLocalizer().getRawText(language.code(), paths.path(name) + ":" + kind);
        Iterator<String> names = ReferencePaths.names(words).iterator();
        return FRAGMENT.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(
                        Integer.parseInt(found.group(1)), definition.findQuestion(names.next()), language, place)));
    }

    private String value(int fragment, Optional<Question> question, Language language, TreeReference place) {
        EvaluationContext context = new EvaluationContext(form.getEvaluationContext(), place);
        context.setOriginalContext(place);
        Object result = form.getOutputFragments().get(fragment).evalRaw(form.getMainInstance(), context);
        String value =
                question.isPresent() ? CanonicalValue.of(result, question.get().type()) : CanonicalValue.of(result);
        if (value == null) {
            return "";
        }
        return PlainText.isolated(
                question.map(known -> WrittenValue.of(known, value, language)).orElse(value));
    }
}
