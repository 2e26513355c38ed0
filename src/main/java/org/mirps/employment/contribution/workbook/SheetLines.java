package org.mirps.employment.contribution.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.ChoiceView;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.EarlierAnswer;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;

/** Tells a draft as rows of sheets. Short-lived: use it while the draft is held. */
final class SheetLines {

    private final LiveForm draft;
    private final DraftWords words;

    SheetLines(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** By the name of their section, in form order: what people can answer in a cell now. @param sections which of them */
    Map<String, List<SheetLine>> of(Predicate<String> sections) {
        Map<String, List<SheetLine>> sheets = new LinkedHashMap<>();
        draft.form().definition().sections().stream()
                .map(FormElement.Group::name)
                .filter(sections)
                .forEach(section -> sheets.put(
                        section,
                        draft.shown().values().stream()
                                .filter(element -> element.section().equals(section))
                                .filter(element -> element.isAsked() && fits(node(element)))
                                .map(this::line)
                                .toList()));
        sheets.values().removeIf(List::isEmpty);
        return sheets;
    }

    private static boolean fits(FormRun.Node node) {
        return !node.readOnly()
                && switch (node.question().type()) {
                    case TEXT, INTEGER, DECIMAL, RANGE, DATE, TIME, SELECT_ONE, SELECT_MULTIPLE -> true;
                    default -> false;
                };
    }

    private SheetLine line(Shown element) {
        FormRun.Node node = node(element);
        Question question = node.question();
        SavedAnswer saved = draft.saved(element.key());
        EarlierAnswer earlier = words.earlier().beside(node);
        List<ChoiceView> choices = words.choices(question, node);
        return new SheetLine(
                element.key(),
                saved == null ? 0 : saved.revision(),
                element.section(),
                words.rows().where(element.key().row()),
                words.label(element.key()),
                question.type(),
                question.type().isSelect()
                        ? choices.stream()
                                .filter(ChoiceView::selected)
                                .map(ChoiceView::label)
                                .collect(Collectors.joining(SheetLine.AND))
                        : Objects.requireNonNullElse(node.value(), ""),
                words.unit(question).strip(),
                earlier == null ? "" : earlier.value(),
                element.said().note(),
                question.type() == QuestionType.SELECT_ONE
                        ? choices.stream().map(ChoiceView::label).toList()
                        : List.of());
    }

    private static FormRun.Node node(Shown element) {
        return Objects.requireNonNull(element.node(), "no question");
    }
}
