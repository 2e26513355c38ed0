package org.mirps.employment.contribution.filling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.filling.BlockReading.Outcome;
import org.mirps.employment.contribution.filling.BlockReading.ReadCell;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.form.WrittenNumber;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Texts;

/** Reads cells of spreadsheets as answers, by the rules of what is typed; sets nothing. Short-lived: use it while the draft is held. */
public final class CellReader {

    /** How tables of statistics say that there is no such number. A dash alone is none of them: in many it is a zero. */
    private static final Set<String> NOT_AVAILABLE = Set.of(
            "n/d",
            "n.d.",
            "nd",
            "s/d",
            "s.d.",
            "sd",
            "n/a",
            "n.a.",
            "na",
            "..",
            "...",
            "\u2026",
            "no disponible",
            "sin dato",
            "not available");

    private final LiveForm draft;
    private final DraftWords words;
    private final Texts texts;
    private final Optional<Character> decimalMark;

    /** @param decimalMark what separates decimals in cells that can be read in two ways; empty where nobody knows */
    public CellReader(LiveForm draft, DraftWords words, Optional<Character> decimalMark) {
        this.draft = draft;
        this.words = words;
        this.texts = Texts.of("contribution", words.language());
        this.decimalMark = decimalMark;
    }

    /** What separates decimals in a block, as its own numbers tell; empty where none does, or one says this and another one that. */
    static Optional<Character> decimalMark(List<Block.Cell> cells) {
        Set<Character> told = cells.stream()
                .map(cell -> WrittenNumber.decimalMark(bare(cell.text())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
    }

    /** Throws UnknownAnswer for what nobody answers in this form. */
    public ReadCell read(Block.Cell cell) {
        Question question = question(cell.key());
        FormRun.@Nullable Node node = node(cell.key());
        String standing = node == null ? "" : words.display(node);
        if (question.type().isNumber() && NOT_AVAILABLE.contains(plain(cell.text()))) {
            return notAvailable(question, node, standing);
        }
        try {
            String typed = typed(question, cell);
            if (typed.isEmpty() && !cell.text().isEmpty()) {
                return new ReadCell(Outcome.NO_CHOICE, standing, "", cell.text(), said(Outcome.NO_CHOICE));
            }
            return taken(question, node, standing, draft.run().read(question, typed));
        } catch (UnreadableAnswer refusal) {
            return refused(cell.text(), standing, refusal);
        }
    }

    private Question question(AnswerKey key) {
        if (draft.form().definition().element(key.question()) instanceof Question question && question.isForPeople()) {
            return question;
        }
        throw new UnknownAnswer(key);
    }

    private FormRun.@Nullable Node node(AnswerKey key) {
        Shown shown = draft.shown().get(key);
        return shown == null ? null : shown.node();
    }

    /** The text that somebody would type or choose. */
    private String typed(Question question, Block.Cell cell) {
        String text = cell.text();
        if (question.type().isSelect()) {
            return question.type() == QuestionType.SELECT_MULTIPLE
                    ? several(cell.key(), text)
                    : choice(cell.key(), text).map(Choice::name).orElse("");
        }
        if (question.type().isNumber() && decimalMark.isPresent()) {
            String number = WrittenNumber.withoutUnit(text, question.unit());
            return WrittenNumber.meaning(number, decimalMark.get())
                    .map(meant -> WrittenNumber.typed(meant.toPlainString()))
                    .orElse(text);
        }
        return text;
    }

    /** All of the words between semicolons and line breaks, or nothing. */
    private String several(AnswerKey key, String text) {
        List<Optional<Choice>> found = Stream.of(text.split("[;\\n]"))
                .filter(word -> !word.isBlank())
                .map(word -> choice(key, word))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).map(Choice::name).collect(Collectors.joining(" "))
                : "";
    }

    /** One of those that are offered there; in a row that is not there yet, those of the other rows. */
    private Optional<Choice> choice(AnswerKey key, String text) {
        String wanted = plain(text);
        return draft.shown().keySet().stream()
                .filter(other -> other.equals(key)
                        || node(key) == null && other.question().equals(key.question()))
                .findFirst()
                .map(draft.run()::choices)
                .orElse(List.of())
                .stream()
                .filter(choice -> Stream.of(
                                choice.name(),
                                choice.label().es(),
                                choice.label().en())
                        .anyMatch(word -> plain(word).equals(wanted)))
                .findFirst();
    }

    private ReadCell taken(Question question, FormRun.@Nullable Node node, String standing, @Nullable String value) {
        boolean same = Objects.equals(value, node == null ? null : node.value());
        return new ReadCell(
                same ? Outcome.SAME : Outcome.NEW,
                standing,
                value == null ? "" : words.typed(question, value),
                value == null ? "" : words.display(question, value),
                said(same ? Outcome.SAME : Outcome.NEW));
    }

    private ReadCell notAvailable(Question question, FormRun.@Nullable Node node, String standing) {
        Outcome outcome = !question.carriesStatus()
                ? Outcome.NO_STATUS
                : node != null && node.isNotAvailable() ? Outcome.SAME : Outcome.NOT_AVAILABLE;
        return new ReadCell(outcome, standing, "", texts.get("paste.display.NOT_AVAILABLE"), said(outcome));
    }

    private ReadCell refused(String text, String standing, UnreadableAnswer refusal) {
        if (refusal.isEitherOf()) {
            return new ReadCell(Outcome.UNCLEAR, standing, "", text, said(Outcome.UNCLEAR));
        }
        return new ReadCell(
                Outcome.REFUSED,
                standing,
                "",
                text,
                texts.get("paste.outcome.REFUSED", Texts.of(refusal, words.language())));
    }

    private String said(Outcome outcome) {
        return texts.get("paste.outcome." + outcome);
    }

    /** Without what may stand around a number. */
    private static String bare(String text) {
        return text.replaceAll("[\\p{L}\\p{Sc}%]", "").strip();
    }

    /** Words as people write them: with or without accents, in capitals or not. */
    private static String plain(String text) {
        return Normalizer.normalize(PlainText.strip(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
