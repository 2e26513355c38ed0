package org.mirps.employment.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.LiveDraft.Shown;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Turns a live draft into what a page shows, in one language. Short-lived: one for each request, while the draft is held. */
final class Painter {

    /** From how many choices on a select is drawn as a list to open. */
    private static final int MANY_CHOICES = 12;

    private final LiveDraft draft;
    private final Language language;
    private final AnswerText text;
    private final Texts words;
    private final LocalDate today;

    /** @param now tells today's saves, said by the time of day, from earlier ones, said by date and time */
    Painter(LiveDraft draft, Language language, Instant now) {
        this.draft = draft;
        this.language = language;
        this.text = new AnswerText(draft.form().definition(), language);
        this.words = Texts.of("contribution", language);
        this.today = now.atZone(draft.zone()).toLocalDate();
    }

    List<SectionSummary> sections() {
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
        boolean started = inside.stream().anyMatch(element -> draft.saved(element.key()) != null);
        int softChecks = (int) inside.stream().filter(Shown::isSoftCheck).count();
        return new SectionSummary(
                group.name(),
                group.label().in(language),
                number,
                shown(AnswerKey.of(group.name())).relevant(),
                draft.progress(group.name()),
                started,
                softChecks);
    }

    List<ItemView> items(FormElement.Group section) {
        return items(section.children(), RowId.ROOT);
    }

    /** One element by its key, wherever it stands. Throws UnknownAnswer through {@link #shown}. */
    ItemView item(AnswerKey key) {
        shown(key);
        return item(find(draft.form().definition().elements(), key.question()), key.row());
    }

    private List<ItemView> items(List<FormElement> elements, RowId row) {
        return elements.stream()
                .filter(Painter::isDrawn)
                .map(element -> item(element, row))
                .toList();
    }

    private ItemView item(FormElement element, RowId row) {
        AnswerKey key = new AnswerKey(row, element.name());
        if (element instanceof Question question) {
            return question(question, key);
        }
        if (element instanceof FormElement.Repeat repeat) {
            return new ItemView.RepeatView(
                    key,
                    repeat.label().in(language),
                    repeat.hint().in(language),
                    shown(key).relevant(),
                    rows(repeat, row));
        }
        FormElement.Group group = (FormElement.Group) element;
        return new ItemView.GroupView(
                key, group.label().in(language), shown(key).relevant(), items(group.children(), row));
    }

    private List<ItemView.RowView> rows(FormElement.Repeat repeat, RowId parent) {
        List<RowId> ids = draft.run().rows(repeat.name(), parent);
        List<ItemView.RowView> rows = new ArrayList<>();
        for (RowId id : ids) {
            int number = rows.size() + 1;
            rows.add(new ItemView.RowView(
                    id.value(),
                    number,
                    rowTitle(repeat, id, number),
                    number == 1,
                    number == ids.size(),
                    items(repeat.children(), id)));
        }
        return rows;
    }

    /** Such as "2: Personas refugiadas reconocidas": the first answer of a row tells rows apart. */
    String rowTitle(FormElement.Repeat repeat, RowId row, int number) {
        return repeat.children().stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.type().isAnswerable())
                .findFirst()
                .map(question -> text.of(
                        question, node(new AnswerKey(row, question.name())).value()))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> words.get("row.titled", number, answer))
                .orElseGet(() -> words.get("row.untitled", number));
    }

    private ItemView.QuestionView question(Question question, AnswerKey key) {
        Shown shown = shown(key);
        FormRun.Node node = node(key);
        @Nullable SavedAnswer saved = draft.saved(key);
        return new ItemView.QuestionView(
                key,
                tag(question, node),
                label(shown, question),
                question.hint().in(language),
                unit(question),
                shown.relevant(),
                node.required(),
                Objects.requireNonNullElse(node.value(), ""),
                text.of(question, node.value()),
                error(node),
                saved == null || saved.note() == null ? "" : saved.note(),
                saved == null ? "" : savedAt(saved),
                saved == null ? 0 : saved.revision(),
                inputType(question),
                choices(question, node));
    }

    StoredAnswer stored(AnswerKey key) {
        FormRun.Node node = node(key);
        @Nullable SavedAnswer saved = draft.saved(key);
        return new StoredAnswer(
                key.toString(),
                node.value(),
                text.of(node.question(), node.value()),
                saved == null ? 0 : saved.revision(),
                saved == null ? null : saved.savedBy(),
                "",
                saved == null ? "" : moment(saved));
    }

    /** Such as "Guardado a las 10:42", or with the date if it was not today. */
    String savedAt(SavedAnswer saved) {
        return words.get(isToday(saved) ? "save.savedAt" : "save.savedOn", moment(saved));
    }

    private String moment(SavedAnswer saved) {
        DateTimeFormatter format = isToday(saved)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(language.formats()).format(saved.savedAt().atZone(draft.zone()));
    }

    private boolean isToday(SavedAnswer saved) {
        return saved.savedAt().atZone(draft.zone()).toLocalDate().equals(today);
    }

    String label(AnswerKey key) {
        Shown shown = shown(key);
        return shown.node() == null
                ? find(draft.form().definition().elements(), key.question())
                        .label()
                        .in(language)
                : label(shown, shown.node().question());
    }

    private String label(Shown shown, Question question) {
        return shown.text().isEmpty()
                ? question.label().in(language)
                : shown.text().in(language);
    }

    /** What is wrong with a value, in words; empty if nothing is (an unanswered question is not wrong yet). */
    String error(FormRun.Node node) {
        if (node.valid() || !node.relevant()) {
            return "";
        }
        String message = draft.run().constraintMessage(node.key(), language);
        if (node.question().type().isSelect() && !isAmongChoices(node)) {
            return words.get("question.choiceGone");
        }
        return message.isEmpty() ? words.get("question.invalid") : message;
    }

    private boolean isAmongChoices(FormRun.Node node) {
        Set<String> names = Set.copyOf(
                draft.run().choices(node.key()).stream().map(Choice::name).toList());
        return node.value() == null || names.containsAll(selected(node.value()));
    }

    /** What a page of a section that shows an older revision has to change. */
    Changes changes(long since, String section) {
        return new Changes(draft.revision(), changesSince(since, section), draft.progress(section), draft.progress(""));
    }

    private List<Changes.Element> changesSince(long since, String section) {
        return draft.shown().values().stream()
                .filter(element ->
                        element.changedAt() > since && element.section().equals(section))
                .filter(this::isDrawn)
                .map(this::change)
                .toList();
    }

    private Changes.Element change(Shown shown) {
        AnswerKey key = shown.key();
        @Nullable SavedAnswer saved = draft.saved(key);
        FormRun.@Nullable Node node = shown.node();
        boolean redraw = node == null || !node.question().choiceFilter().isEmpty();
        if (node == null) {
            return new Changes.Element(key.toString(), shown.relevant(), false, null, "", "", null, redraw, 0);
        }
        return new Changes.Element(
                key.toString(),
                shown.relevant(),
                node.required(),
                node.value(),
                text.of(node.question(), node.value()),
                error(node),
                shown.text().isEmpty() ? null : shown.text().in(language),
                redraw,
                saved == null ? 0 : saved.revision());
    }

    private List<ItemView.ChoiceView> choices(Question question, FormRun.Node node) {
        if (!question.type().isSelect()) {
            return List.of();
        }
        List<String> selected = node.value() == null ? List.of() : selected(node.value());
        List<ItemView.ChoiceView> choices = new ArrayList<>();
        for (Choice choice : draft.run().choices(node.key())) {
            choices.add(new ItemView.ChoiceView(
                    choice.name(), choice.label().in(language), selected.contains(choice.name())));
        }
        // What was chosen before and is not offered any more stays on screen until the person decides.
        for (String gone : selected) {
            if (choices.stream().noneMatch(choice -> choice.name().equals(gone))) {
                choices.add(
                        new ItemView.ChoiceView(gone, words.get("question.goneChoice", text.of(question, gone)), true));
            }
        }
        return choices;
    }

    private static List<String> selected(String value) {
        return Arrays.asList(value.split(" ", -1));
    }

    private String unit(Question question) {
        return question.unit().isEmpty() ? "" : Units.say(question.unit(), language);
    }

    private static String inputType(Question question) {
        if (question.hasAppearance("email")) {
            return "email";
        }
        return question.hasAppearance("url") ? "url" : "text";
    }

    private static String tag(Question question, FormRun.Node node) {
        if (node.readOnly() && question.type().isAnswerable()) {
            return "readonly";
        }
        return switch (question.type()) {
            case TEXT -> question.hasAppearance("multiline") ? "multiline" : "text";
            case INTEGER, DECIMAL, RANGE -> "number";
            case DATE, TIME, DATETIME -> question.type().name().toLowerCase(Locale.ROOT);
            case SELECT_ONE -> question.hasAppearance("minimal") ? "dropdown" : "radios";
            case SELECT_MULTIPLE, RANK -> "checkboxes";
            case ACKNOWLEDGE -> "acknowledge";
            case FILE, IMAGE -> "file";
            case NOTE -> question.warning() ? "warning" : "note";
            case CALCULATE, HIDDEN, START, END, TODAY -> "calculated";
        };
    }

    /** Calculations are shown where a presenter would show them (column {@code chart}); helpers stay out of sight. */
    private static boolean isDrawn(FormElement element) {
        if (!(element instanceof Question question)) {
            return true;
        }
        if (question.type() == QuestionType.CALCULATE) {
            return !question.chart().isEmpty()
                    && !question.chart().equals("none")
                    && !question.label().isEmpty();
        }
        return question.type().isAnswerable() || question.type() == QuestionType.NOTE;
    }

    private boolean isDrawn(Shown shown) {
        return shown.node() == null || isDrawn(shown.node().question());
    }

    private Shown shown(AnswerKey key) {
        Shown found = draft.shown().get(key);
        if (found == null) {
            throw new UnknownAnswer(key);
        }
        return found;
    }

    private FormRun.Node node(AnswerKey key) {
        return Objects.requireNonNull(shown(key).node(), () -> key + " is not a question");
    }

    private static FormElement find(List<FormElement> elements, String name) {
        return elements.stream()
                .flatMap(element -> Stream.concat(Stream.of(element), inside(element)))
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<FormElement> inside(FormElement element) {
        List<FormElement> children = element instanceof FormElement.Group group
                ? group.children()
                : element instanceof FormElement.Repeat repeat ? repeat.children() : List.of();
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }
}
