package org.mirps.employment.form.engine;

import java.util.HashMap;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.services.locale.Localizer;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Words of a form with their references filled in; the engine is asked only where there are any. */
final class Wording {

    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String CONSTRAINT = "jr:constraintMsg";
    static final String REQUIRED = "jr:requiredMsg";

    private final FormDef form;
    private final ReferencePaths paths;

    Wording(FormDef form, ReferencePaths paths) {
        this.form = form;
        this.paths = paths;
    }

    /** @param place node whose row the references are about */
    String say(String name, String kind, LocalizedText text, Language language, TreeReference place) {
        String words = text.in(language);
        if (!words.contains("${")) {
            return words;
        }
        String template = form.getLocalizer().getRawText(language.code(), paths.path(name) + ":" + kind);
        HashMap<String, String> values = new HashMap<>();
        for (String argument : Localizer.getArgs(template)) {
            values.put(argument, value(Integer.parseInt(argument), place));
        }
        return Localizer.processArguments(template, values);
    }

    private String value(int fragment, TreeReference place) {
        EvaluationContext context = new EvaluationContext(form.getEvaluationContext(), place);
        context.setOriginalContext(place);
        String value =
                CanonicalText.of(form.getOutputFragments().get(fragment).evalRaw(form.getMainInstance(), context));
        return value == null ? "" : value;
    }
}
