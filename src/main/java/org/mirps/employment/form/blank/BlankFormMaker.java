package org.mirps.employment.form.blank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.form.ConditionWords;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.UnitWords;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** Lays out a form as a blank one. Calculations and what our side fills in are left out: nobody answers them. */
public final class BlankFormMaker {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final FormDefinition form;
    private final Language language;
    private final Texts words;
    private final UnitWords units;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final ConditionWords conditions;

    public BlankFormMaker(FormDefinition form, Language language, UnitWords units) {
        this.form = form;
        this.units = units;
        this.language = language;
        this.words = Texts.of("form", language);
        this.conditions = new ConditionWords(form, language, this::name);
        int section = 0;
        for (FormElement.Group each : form.sections()) {
            number(each.children(), ++section);
        }
    }

    public BlankForm make(String name) {
        List<BlankForm.Section> sections = new ArrayList<>();
        for (FormElement.Group section : form.sections()) {
            List<BlankForm.Line> lines = new ArrayList<>();
            lay(section.children(), 0, false, lines);
            sections.add(new BlankForm.Section(
                    text(section.label()), text(section.hint()), conditions.of(section.relevant()), lines));
        }
        return new BlankForm(name, form.version(), form.title().in(language), language, sections);
    }

    private void number(List<FormElement> elements, int section) {
        for (FormElement element : elements) {
            if (element instanceof Question question && question.isForPeople()) {
                int next = (int) numbers.values().stream()
                                .filter(number -> number.startsWith(section + "."))
                                .count()
                        + 1;
                numbers.put(question.name(), section + "." + next);
            } else if (element instanceof FormElement.Group group) {
                number(group.children(), section);
            } else if (element instanceof FormElement.Repeat repeat) {
                number(repeat.children(), section);
            }
        }
    }

    private void lay(List<FormElement> elements, int depth, boolean repeated, List<BlankForm.Line> into) {
        for (FormElement element : elements) {
            if (element instanceof Question question) {
                if (question.isForPeople() || question.type() == QuestionType.NOTE) {
                    into.add(line(question, depth, repeated));
                }
            } else if (element instanceof FormElement.Group group) {
                into.add(heading(BlankForm.Kind.GROUP, group.label(), group.hint(), group.relevant(), depth, repeated));
                lay(group.children(), depth + 1, repeated, into);
            } else if (element instanceof FormElement.Repeat repeat) {
                into.add(heading(
                        BlankForm.Kind.REPEAT, repeat.label(), repeat.hint(), repeat.relevant(), depth, repeated));
                lay(repeat.children(), depth + 1, true, into);
            }
        }
    }

    private BlankForm.Line heading(
            BlankForm.Kind kind,
            LocalizedText label,
            LocalizedText hint,
            String relevant,
            int depth,
            boolean repeated) {
        return new BlankForm.Line(
                kind, depth, repeated, "", text(label), text(hint), "", false, conditions.of(relevant), "", List.of());
    }

    private BlankForm.Line line(Question question, int depth, boolean repeated) {
        return new BlankForm.Line(
                kind(question),
                depth,
                repeated,
                numbers.getOrDefault(question.name(), ""),
                text(question.label()),
                text(question.hint()),
                question.unit().isEmpty() ? "" : units.say(question.unit(), language),
                !question.required().isEmpty(),
                conditions.of(question.relevant()),
                text(question.constraintMessage()),
                form.choices(question.listName()).stream()
                        .map(choice -> choice.label().in(language))
                        .toList());
    }

    private static BlankForm.Kind kind(Question question) {
        return switch (question.type()) {
            case NOTE -> BlankForm.Kind.NOTE;
            case INTEGER -> BlankForm.Kind.INTEGER;
            case DECIMAL, RANGE -> BlankForm.Kind.DECIMAL;
            case DATE -> BlankForm.Kind.DATE;
            case TIME -> BlankForm.Kind.TIME;
            case DATETIME -> BlankForm.Kind.DATE_TIME;
            case SELECT_ONE -> BlankForm.Kind.ONE;
            case SELECT_MULTIPLE -> BlankForm.Kind.SEVERAL;
            case RANK -> BlankForm.Kind.ORDER;
            case ACKNOWLEDGE -> BlankForm.Kind.CONFIRM;
            case FILE, IMAGE -> BlankForm.Kind.FILE;
            default -> BlankForm.Kind.TEXT;
        };
    }

    /** A question as conditions name it, such as <i>3.2 “Does it have a portal?”</i>. */
    private String name(String question) {
        String label = form.findQuestion(question)
                .map(Question::label)
                .map(text -> text.in(language))
                .orElse(question);
        return words.get("blank.text.question", numbers.getOrDefault(question, ""), label)
                .strip();
    }

    /** Words with what they take from other answers said by its name. */
    private String text(LocalizedText text) {
        Matcher references = REFERENCE.matcher(text.in(language));
        return references.replaceAll(match ->
                Matcher.quoteReplacement(words.get("blank.text.taken", Objects.requireNonNull(name(match.group(1))))));
    }
}
