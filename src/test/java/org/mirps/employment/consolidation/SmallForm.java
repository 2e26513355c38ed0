package org.mirps.employment.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/** A form of two sections, a repeat within a repeat, and a question named like a key column. */
public final class SmallForm {

    public static final long VERSION_ID = 7;

    private SmallForm() {}

    public static FormDefinition definition() {
        FormElement.Group people = group(
                "people",
                question(QuestionType.NOTE, "intro", "", ""),
                question(QuestionType.INTEGER, "seekers", "", "persons", "state"),
                question(QuestionType.SELECT_ONE, "state", "yes_no", ""),
                question(QuestionType.SELECT_MULTIPLE, "services", "service", ""),
                question(QuestionType.RANK, "priorities", "service", ""),
                question(QuestionType.TEXT, "remarks", "", ""),
                question(QuestionType.ACKNOWLEDGE, "confirm", "", ""));
        FormElement.Repeat steps = repeat("steps", question(QuestionType.TEXT, "step_name", "", ""));
        FormElement.Repeat programmes = repeat(
                "programmes",
                question(QuestionType.TEXT, "prog_name", "", ""),
                question(QuestionType.SELECT_MULTIPLE, "prog_services", "service", ""),
                steps);
        return form("1", people, group("cooperation", programmes));
    }

    /** An older version that asked one thing more and offered one choice more. */
    public static FormDefinition olderDefinition() {
        return new FormDefinition(
                "small",
                "0",
                text("Formulario pequeño", "Small form"),
                List.of(group(
                        "people",
                        question(QuestionType.INTEGER, "seekers", "", "persons"),
                        question(QuestionType.SELECT_MULTIPLE, "services", "service", ""),
                        question(QuestionType.TEXT, "dropped", "", ""))),
                Map.of("service", List.of(choice("advice", "Orientación", "Advice"), choice("fax", "Fax", "Fax"))),
                List.of());
    }

    private static FormDefinition form(String version, FormElement... elements) {
        return new FormDefinition(
                "small",
                version,
                text("Formulario pequeño", "Small form"),
                Arrays.asList(elements),
                Map.of(
                        "yes_no", List.of(choice("yes", "Sí", "Yes"), choice("no", "No", "No")),
                        "service",
                                List.of(
                                        choice("advice", "Orientación", "Advice"),
                                        choice("training", "Formación", "Training"),
                                        choice("matching", "Intermediación", "Matching"))),
                List.of());
    }

    private static Question question(QuestionType type, String name, String list, String unit) {
        return question(type, name, list, unit, "");
    }

    private static Question question(QuestionType type, String name, String list, String unit, String status) {
        return new Question(
                name,
                type,
                text("Pregunta " + name, "Question " + name),
                LocalizedText.EMPTY,
                list,
                "",
                LocalizedText.EMPTY,
                "",
                "",
                LocalizedText.EMPTY,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                unit,
                status,
                "",
                false,
                "",
                "",
                1);
    }

    private static FormElement.Group group(String name, FormElement... children) {
        return new FormElement.Group(name, text(name, name), LocalizedText.EMPTY, "", "", Arrays.asList(children), 1);
    }

    private static FormElement.Repeat repeat(String name, FormElement... children) {
        return new FormElement.Repeat(
                name, text(name, name), LocalizedText.EMPTY, "", "", "", Arrays.asList(children), 1);
    }

    private static Choice choice(String name, String es, String en) {
        return new Choice(name, text(es, en), Map.of());
    }

    private static LocalizedText text(String es, String en) {
        return new LocalizedText(es, en);
    }
}
