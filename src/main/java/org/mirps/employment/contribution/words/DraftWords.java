package org.mirps.employment.contribution.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.live.StoredAnswer;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.WrittenNumber;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** What is said about a live draft, in one language: labels, values, messages, times, choices. Short-lived: use it while the draft is held. */
public final class DraftWords {

    private final LiveForm draft;
    private final Language language;
    private final AnswerText text;
    private final Texts words;
    private final StatusWords statuses;
    private final LocalDate today;
    private final MemoryWords earlier;
    private final RowTitles rows;

    /** @param now tells today's saves, said by the time of day, from earlier ones, said by date and time */
    public DraftWords(LiveForm draft, Language language, Instant now) {
        this.draft = draft;
        this.language = language;
        this.text = new AnswerText(draft.form().definition(), language);
        this.words = Texts.of("contribution", language);
        this.earlier = new MemoryWords(draft, language);
        this.statuses = new StatusWords(language);
        this.rows = new RowTitles(draft, text, words);
        this.today = now.atZone(draft.zone()).toLocalDate();
    }

    public Language language() {
        return language;
    }

    /** What is said of the earlier round. */
    public MemoryWords earlier() {
        return earlier;
    }

    /** The value as people read it; empty for a blank. */
    public String display(FormRun.Node node) {
        return text.of(node.question(), node.value());
    }

    /** Any value of a question as people read it. */
    public String display(Question question, String value) {
        return text.of(question, value);
    }

    /** What rows of repeats are called. */
    public RowTitles rows() {
        return rows;
    }

    /** The first choice of a number's status: to leave it as its block has it. */
    public String statusOfBlock(Shown shown) {
        ObservationStatus status = shown.said().ofBlock();
        return status == null
                ? words.get("meaning.status.block")
                : words.get("meaning.status.blockSays", statuses.of(status));
    }

    /** What can be said of the certainty of a number; empty where it carries no status. */
    public List<ChoiceView> statuses(Shown shown, Question question, FormRun.Node node) {
        if (!question.carriesStatus()) {
            return List.of();
        }
        List<ChoiceView> choices = new ArrayList<>();
        choices.add(new ChoiceView("", statusOfBlock(shown), node.status() == null));
        for (ObservationStatus status : ObservationStatus.values()) {
            choices.add(new ChoiceView(status.name(), statuses.of(status), node.status() == status));
        }
        return choices;
    }

    /** Status and note beside an answer, such as "Estimate. Source: registry"; a status that goes without saying is left out. */
    public String said(Shown shown) {
        FormRun.Node node = shown.node();
        String status = node == null || node.status() == null ? "" : statuses.of(node.status());
        String note = shown.said().note();
        return status.isEmpty() || note.isEmpty() ? status + note : words.get("meaning.text.said", status, note);
    }

    /** The same for what is stored beside it. */
    public StoredAnswer stored(AnswerKey key, Remark.About about) {
        StoredAnswer answer = stored(key);
        SavedAnswer saved = draft.saved(key);
        String text = about.of(saved);
        return answer.saying(
                text,
                about == Remark.About.STATUS && saved != null && saved.status() != null
                        ? statuses.of(saved.status())
                        : text);
    }

    /** What the form asks for no longer is told as it lies there. */
    public StoredAnswer stored(AnswerKey key) {
        @Nullable SavedAnswer saved = draft.saved(key);
        if (saved != null && !draft.asks(key)) {
            String value = Objects.requireNonNullElse(saved.value(), "");
            return new StoredAnswer(
                    key.toString(), saved.value(), value, saved.revision(), saved.savedBy(), "", moment(saved));
        }
        FormRun.Node node = node(key);
        return new StoredAnswer(
                key.toString(),
                typed(node),
                text.of(node.question(), node.value()),
                saved == null ? 0 : saved.revision(),
                saved == null ? null : saved.savedBy(),
                "",
                saved == null ? "" : moment(saved));
    }

    /** As it stands in the control: typed again it is the same value. */
    @Nullable
    public String typed(FormRun.Node node) {
        String value = node.value();
        return value == null ? null : typed(node.question(), value);
    }

    /** The same of any value of a question. */
    public String typed(Question question, String value) {
        return question.type().isNumber() && !question.isYear()
                ? WrittenNumber.boxed(value, question.isWhole(), language)
                : value;
    }

    /** Such as "Guardado a las 10:42", or with the date if it was not today; empty where nothing is stored. */
    public String savedAt(SavedAnswer saved) {
        if (!draft.isStored()) {
            return "";
        }
        if (saved.toConfirm()) {
            return earlier.taken();
        }
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

    public String label(AnswerKey key) {
        Shown shown = shown(key);
        return shown.node() == null
                ? label(key, draft.form().definition().element(key.question()).label())
                : label(shown, shown.node().question());
    }

    /** Words of a group or repeat, whose references only the engine fills in. */
    public String label(AnswerKey key, LocalizedText label) {
        return isFilledIn(label) ? draft.run().label(key, language) : label.in(language);
    }

    /** The same of a hint. */
    public String hint(AnswerKey key, LocalizedText hint) {
        return isFilledIn(hint) ? draft.run().hint(key, language) : hint.in(language);
    }

    private static boolean isFilledIn(LocalizedText text) {
        return text.es().contains("${") || text.en().contains("${");
    }

    public String label(Shown shown, Question question) {
        return shown.text().isEmpty()
                ? question.label().in(language)
                : shown.text().in(language);
    }

    /** What is wrong with an answer, in words; empty if nothing is. Throws NullPointerException for what is no question. */
    public String error(Shown shown) {
        String error = error(Objects.requireNonNull(shown.node()));
        return error.isEmpty() && shown.isUnexplained() ? earlier.unexplained(shown) : error;
    }

    /** What is wrong with a value, in words; empty if nothing is (an unanswered question is not wrong yet). */
    public String error(FormRun.Node node) {
        if (node.valid() || !node.relevant()) {
            return "";
        }
        String message = draft.run().constraintMessage(node.key(), language);
        if (node.question().type().isSelect() && !isAmongChoices(node)) {
            String left = leftTheForm(node);
            return left.isEmpty() ? words.get("question.choiceGone") : words.get("question.choiceLeft", left);
        }
        return message.isEmpty() ? words.get("question.invalid") : message;
    }

    /** What was chosen and is in no list of this version of the form; empty where all of it is. */
    private String leftTheForm(FormRun.Node node) {
        return selected(Objects.requireNonNullElse(node.value(), "")).stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> draft.form()
                        .definition()
                        .findChoice(node.question().listName(), name)
                        .isEmpty())
                .collect(Collectors.joining(", "));
    }

    private boolean isAmongChoices(FormRun.Node node) {
        Set<String> names = Set.copyOf(
                draft.run().choices(node.key()).stream().map(Choice::name).toList());
        return node.value() == null || names.containsAll(selected(node.value()));
    }

    /** The choices offered now, in sheet order, and those chosen before that are not offered any more. */
    public List<ChoiceView> choices(Question question, FormRun.Node node) {
        if (!question.type().isSelect()) {
            return List.of();
        }
        List<String> selected = node.value() == null ? List.of() : selected(node.value());
        List<ChoiceView> choices = new ArrayList<>();
        for (Choice choice : draft.run().choices(node.key())) {
            choices.add(new ChoiceView(choice.name(), choice.label().in(language), selected.contains(choice.name())));
        }
        // What was chosen before and is not offered any more stays on screen until the person decides.
        for (String gone : selected) {
            if (choices.stream().noneMatch(choice -> choice.name().equals(gone))) {
                choices.add(new ChoiceView(gone, words.get("question.goneChoice", text.of(question, gone)), true));
            }
        }
        return choices;
    }

    private static List<String> selected(String value) {
        return Arrays.asList(value.split(" ", -1));
    }

    public String unit(Question question) {
        return question.unit().isEmpty() ? "" : Units.say(question.unit(), language);
    }

    /** Throws UnknownAnswer. */
    public Shown shown(AnswerKey key) {
        Shown found = draft.shown().get(key);
        if (found == null) {
            throw new UnknownAnswer(key);
        }
        return found;
    }

    public FormRun.Node node(AnswerKey key) {
        return Objects.requireNonNull(shown(key).node(), () -> key + " is not a question");
    }
}
