package org.mirps.employment.contribution.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.discussion.DiscussionCount;
import org.mirps.employment.contribution.discussion.Topic;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.SectionState;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.NotFound;

/** Turns a form that is being filled into what a page shows, in one language. Short-lived: use it while the draft is held. */
public final class Painter {

    private final LiveForm draft;
    private final DraftWords words;
    private final Map<AnswerKey, MarkThread> marks;
    private final Map<Topic, DiscussionCount> talked;
    private final RowWindow window;
    private final Tables tables;

    /** @param at see {@link RowWindow#around} */
    public Painter(LiveForm draft, DraftWords words, RowId at) {
        this(draft, words, at, Map.of(), Map.of());
    }

    /**
     * @param at see {@link RowWindow#around}
     * @param marks the questions that the regional team asked to look at again, each with what was said about it
     * @param talked what there is to read about the questions of the section that is drawn
     */
    public Painter(
            LiveForm draft,
            DraftWords words,
            RowId at,
            Map<AnswerKey, MarkThread> marks,
            Map<Topic, DiscussionCount> talked) {
        this.draft = draft;
        this.words = words;
        this.marks = marks;
        this.talked = talked;
        this.window = RowWindow.around(at, draft.rows());
        this.tables = new Tables(draft.form().definition());
    }

    public List<SectionSummary> sections() {
        List<SectionSummary> sections = new ArrayList<>();
        for (FormElement.Group group : draft.form().definition().sections()) {
            sections.add(summary(group, sections.size() + 1));
        }
        return sections;
    }

    private SectionSummary summary(FormElement.Group group, int number) {
        List<Shown> inside = draft.shown().values().stream()
                .filter(element -> element.section().equals(group.name()))
                .toList();
        int softChecks = (int) inside.stream().filter(Shown::isSoftCheck).count();
        int explained = (int) inside.stream()
                .filter(Shown::isSoftCheck)
                .filter(Shown::isExplained)
                .count();
        return new SectionSummary(
                group.name(),
                group.label().in(words.language()),
                number,
                words.shown(AnswerKey.of(group.name())).relevant(),
                draft.progress(group.name()),
                SectionState.isStarted(draft, group.name()),
                softChecks,
                explained);
    }

    /** One section with all that is in it. Throws NotFound if the form has no such section. */
    public SectionContent section(String name) {
        return section(name, SectionSummary::relevant);
    }

    /** The same; the sections that it leads to are those that are open. */
    public SectionContent section(String name, Predicate<SectionSummary> open) {
        FormDefinition form = draft.form().definition();
        FormElement.Group group = form.findSection(name).orElseThrow(() -> new NotFound("section " + name));
        List<SectionSummary> sections = sections();
        int index = form.sections().indexOf(group);
        List<ItemView> items = items(group.children(), RowId.ROOT, Tables.isOfSameChoices(group));
        return new SectionContent(
                sections.get(index),
                sections.size(),
                sections.stream().filter(open).toList(),
                nearest(sections, index, -1, open),
                nearest(sections, index, 1, open),
                draft.revision(),
                draft.form().definition().version(),
                SectionFilter.of(items, !draft.memory().isNone()),
                items);
    }

    /** One element by its key, wherever it stands. Throws UnknownAnswer through {@link DraftWords#shown}. */
    public ItemView item(AnswerKey key) {
        words.shown(key);
        return item(draft.form().definition().element(key.question()), key.row());
    }

    private List<ItemView> items(List<FormElement> elements, RowId row, boolean asTable) {
        List<FormElement> drawn =
                elements.stream().filter(QuestionControls::isDrawn).toList();
        return Tables.withMatrices(drawn, element -> item(element, row), asTable);
    }

    private ItemView item(FormElement element, RowId row) {
        AnswerKey key = new AnswerKey(row, element.name());
        if (element instanceof Question question) {
            return question(question, key);
        }
        if (element instanceof FormElement.Repeat repeat) {
            List<RowId> rows = draft.run().rows(repeat.name(), row);
            ItemView.Window drawn = window.of(rows);
            return new ItemView.RepeatView(
                    key,
                    words.label(key, repeat.label()),
                    words.hint(key, repeat.hint()),
                    words.shown(key).relevant(),
                    rows(repeat, rows, drawn),
                    drawn,
                    headings(Tables.columnsOf(repeat)));
        }
        FormElement.Group group = (FormElement.Group) element;
        return new ItemView.GroupView(
                key,
                words.label(key, group.label()),
                words.shown(key).relevant(),
                items(group.children(), row, Tables.isOfSameChoices(group)),
                headings(Tables.columnsOf(group)));
    }

    private List<String> headings(List<Question> columns) {
        return columns.stream()
                .map(column -> column.label().in(words.language()))
                .toList();
    }

    private List<ItemView.RowView> rows(FormElement.Repeat repeat, List<RowId> all, ItemView.Window drawn) {
        List<ItemView.RowView> rows = new ArrayList<>();
        for (int i = drawn.from(); i < drawn.to(); i++) {
            RowId id = all.get(i);
            int number = i + 1;
            rows.add(new ItemView.RowView(
                    id.value(),
                    number,
                    words.rows().title(repeat, id, number),
                    number == 1,
                    number == all.size(),
                    items(repeat.children(), id, false)));
        }
        return rows;
    }

    private ItemView.QuestionView question(Question question, AnswerKey key) {
        Shown shown = words.shown(key);
        FormRun.Node node = words.node(key);
        @Nullable MarkThread thread = marks.get(key);
        int column = tables.column(question);
        return new ItemView.QuestionView(
                key,
                column > 0 ? QuestionControls.tagInCell(question, node) : QuestionControls.tag(question, node),
                shown.relevant(),
                ShownQuestion.of(draft, words, shown, thread != null),
                words.hint(key, question.hint()),
                words.unit(question),
                QuestionControls.inputType(question),
                QuestionControls.inputMode(question),
                words.choices(question, node),
                words.earlier().beside(node),
                thread,
                beside(shown, question, node),
                column);
    }

    private ItemView.Beside beside(Shown shown, Question question, FormRun.Node node) {
        Topic topic = new Topic(shown.section(), Optional.of(shown.key()));
        return new ItemView.Beside(
                question.takesNote(),
                words.statuses(shown, question, node),
                draft.isStored() && !shown.section().isEmpty() ? topic.query() : "",
                talked.getOrDefault(topic, DiscussionCount.NOT));
    }

    private static @Nullable SectionSummary nearest(
            List<SectionSummary> sections, int index, int step, Predicate<SectionSummary> open) {
        for (int i = index + step; i >= 0 && i < sections.size(); i += step) {
            if (open.test(sections.get(i))) {
                return sections.get(i);
            }
        }
        return null;
    }
}
