package org.mirps.employment.contribution.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.mirps.employment.contribution.check.AnswersToCheck.Answer;
import org.mirps.employment.contribution.check.AnswersToCheck.Section;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.EarlierAnswer;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.contribution.words.WorkedOut;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;

/** Tells a draft as it stands, answer by answer. Short-lived: use it while the draft is held. */
final class AnswersPainter {

    private final LiveForm draft;
    private final DraftWords words;
    private final WorkedOut workedOut;

    AnswersPainter(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
        this.workedOut = WorkedOut.of(draft);
    }

    /** @param sees whether a section is told, by its name */
    AnswersToCheck paint(Predicate<String> sees) {
        List<Section> sections = draft.form().definition().sections().stream()
                .filter(section -> sees.test(section.name()))
                .map(this::section)
                .filter(section -> !section.answers().isEmpty())
                .toList();
        return new AnswersToCheck(words.earlier().round(), sections);
    }

    private Section section(FormElement.Group group) {
        List<Shown> inside = draft.shown().values().stream()
                .filter(element -> element.section().equals(group.name()))
                .filter(element -> element.relevant() && element.node() != null)
                .toList();
        return new Section(
                group.name(),
                group.label().in(words.language()),
                inside.stream().filter(this::isTold).map(this::answer).toList(),
                (int) inside.stream().filter(Shown::isEmpty).count(),
                (int) inside.stream()
                        .filter(element -> node(element).isNotAvailable())
                        .count());
    }

    /** What somebody has answered or explained, and what the form has worked out of it. */
    private boolean isTold(Shown element) {
        Question question = node(element).question();
        return element.isSoftCheck()
                || question.type() != QuestionType.NOTE
                        && QuestionControls.isDrawn(question)
                        && node(element).isAnswered()
                        && workedOut.says(question);
    }

    private Answer answer(Shown element) {
        FormRun.Node node = node(element);
        Question question = node.question();
        EarlierAnswer earlier = words.earlier().beside(node);
        String change = words.earlier().change(node);
        boolean number = question.type().isNumber()
                || question.type() == QuestionType.CALCULATE && !question.unit().isEmpty();
        return new Answer(
                element.section(),
                (element.isSoftCheck() ? "q-" : "f-") + element.key().toString().replace('/', '-'),
                words.label(element.key()),
                words.rows().where(element.key().row()),
                value(node),
                earlier == null ? "" : earlier.value(),
                change,
                element.isSoftCheck() ? element.said().note() : words.said(element),
                number && !question.isYear() && (element.key().row().isRoot() || !change.isEmpty()),
                element.isSoftCheck());
    }

    private String value(FormRun.Node node) {
        String unit = words.unit(node.question());
        String value = words.display(node);
        return value.isEmpty() || unit.isBlank() ? value : value + " " + unit;
    }

    private static FormRun.Node node(Shown element) {
        return Objects.requireNonNull(element.node(), "no question");
    }
}
