package org.mirps.employment.consolidation.matrix.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.matrix.Cell;
import org.mirps.employment.consolidation.matrix.Column;
import org.mirps.employment.consolidation.matrix.Flag;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says what stands in a matrix, in one language. */
final class MatrixWords {

    /** A cell is as wide as that; the whole text is on the page of the answer. */
    private static final int LONGEST = 90;

    private static final Map<Missing, String> SIGNS = Map.of(
            Missing.NOT_ASKED, "–",
            Missing.NOT_ANSWERED, "○",
            Missing.NO_DATA, "∅",
            Missing.NOT_SUBMITTED, "…",
            Missing.RETURNED, "↩",
            Missing.WITHDRAWN, "×");

    private static final String FLAG = "⚑";

    private final FormDefinition form;
    private final Map<Long, AnswerText> texts = new HashMap<>();
    private final Language language;
    private final Texts words;
    private final Labels labels;
    private final NumberFormat counts;

    /** @param forms every version by which there are answers, by id */
    MatrixWords(FormDefinition form, Map<Long, FormDefinition> forms, Language language) {
        this.form = form;
        this.language = language;
        this.words = Texts.of("consolidation", language);
        this.labels = new Labels(form, language);
        this.counts = NumberFormat.getIntegerInstance(language.formats());
        forms.forEach((version, each) -> texts.put(version, new AnswerText(each, language)));
    }

    /** Of a section or a repeat. */
    String label(FormElement element) {
        return labels.of(element.label(), RowId.ROOT);
    }

    String label(Column column) {
        String label = label(column.element());
        return column.isCheck() ? words.get("matrix.text.check", label) : label;
    }

    /** Unit in words; of a repeat what is counted; empty where there is none. */
    String unit(Column column) {
        Question question = column.question();
        if (question == null) {
            return words.get("matrix.text.entries");
        }
        return question.unit().isEmpty() ? "" : Units.say(question.unit(), language);
    }

    /** The whole answer; empty of a gap without one. */
    String value(Column column, @Nullable String value, long formVersionId) {
        Question question = column.question();
        if (value == null) {
            return "";
        }
        if (question == null) {
            return counts.format(Long.parseLong(value));
        }
        return texts.getOrDefault(formVersionId, new AnswerText(form, language)).of(question, value);
    }

    /** What stands in the cell. */
    String brief(Column column, Cell cell) {
        if (cell.gap() == null && column.isCheck()) {
            return words.get("matrix.text.raised");
        }
        String value = value(column, cell.value(), cell.formVersionId());
        if (!value.isEmpty()) {
            return value.length() <= LONGEST ? value : value.substring(0, end(value)) + "…";
        }
        return cell.gap() == null ? "" : gap(cell.gap());
    }

    /** Never between the two halves of a character. */
    private static int end(String value) {
        return Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    String gap(Missing why) {
        return words.get("sdmx.missing." + why.word());
    }

    /** A sign of its own for each kind of gap, for who does not see the colour; empty where there is none. */
    static String sign(@Nullable Missing gap) {
        return gap == null ? "" : SIGNS.getOrDefault(gap, "");
    }

    /** Status, note and flags, in brief; empty where there is none of them. */
    String marks(Cell cell) {
        List<String> marks = new ArrayList<>();
        if (cell.status() != null) {
            marks.add(cell.status().name());
        }
        if (cell.note() != null) {
            marks.add(words.get("matrix.mark.note"));
        }
        for (Flag flag : Flag.values()) {
            if (cell.flags().contains(flag)) {
                marks.add(FLAG + " " + words.get("matrix.flag." + flag));
            }
        }
        return String.join(" · ", marks);
    }

    /** Such as "before: 1,200 (+12.5 %)"; empty where the round before has no answer. */
    String before(Column column, Cell cell) {
        String then = then(column, cell);
        return then.isEmpty() ? "" : words.get("matrix.text.before", then);
    }

    /** The same without a word before it. */
    String then(Column column, Cell cell) {
        Question question = column.question();
        String was = Objects.requireNonNullElse(cell.before(), "");
        if (question == null || was.isEmpty()) {
            return "";
        }
        String change = PercentChange.say(question, was, cell.value(), language);
        String said = new AnswerText(form, language).of(question, was);
        String brief = said.length() <= LONGEST ? said : said.substring(0, end(said)) + "…";
        return change.isEmpty() ? brief : brief + " (" + change + ")";
    }

    String flags(Cell cell) {
        return cell.flags().stream()
                .sorted()
                .map(flag -> words.get("matrix.flag." + flag))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
