package org.mirps.employment.contribution.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.discussion.DiscussionCount;
import org.mirps.employment.contribution.words.AnswerFlag;
import org.mirps.employment.contribution.words.ChoiceView;
import org.mirps.employment.contribution.words.EarlierAnswer;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;

/** One thing on a section page, in the reader's language, ready to be drawn. */
public sealed interface ItemView {

    AnswerKey key();

    boolean relevant();

    /** Name of the tag file under {@code WEB-INF/tags/question} that draws it. */
    String tag();

    /** What stands in it, rows of repeats one after the other. */
    default List<ItemView> inside() {
        return List.of();
    }

    /** Identity in the page: letters, digits, hyphens and underscores only. */
    default String id() {
        return key().toString().replace('/', '-');
    }

    /**
     * A question.
     *
     * @param shown how it stands now
     * @param inputMode which keyboard a phone shows for a number
     * @param earlier what was answered in the earlier round; null: nothing
     * @param thread what was said since the regional team asked to look at it again; null: they did not
     * @param beside what can be said beside the answer
     * @param column of the table in whose row it stands, from 1; 0 where it stands in none: see {@link Tables}
     */
    record QuestionView(
            AnswerKey key,
            String tag,
            boolean relevant,
            ShownQuestion shown,
            String hint,
            String unit,
            String inputType,
            String inputMode,
            List<ChoiceView> choices,
            @Nullable EarlierAnswer earlier,
            @Nullable MarkThread thread,
            Beside beside,
            int column)
            implements ItemView {

        private static final int FEW = 4;
        private static final int MANY = 6;
        private static final int NARROW = 20;
        private static final int BRIEF = 28;

        /** How its choices lie: a modifier of the class {@code choices}; empty for one under the other. */
        public String layout() {
            int longest = choices.stream()
                    .mapToInt(choice -> choice.label().length())
                    .max()
                    .orElse(0);
            if (choices.size() <= FEW && longest <= BRIEF) {
                return "choices--row";
            }
            if (choices.size() <= MANY) {
                return "";
            }
            return longest <= NARROW ? "choices--columns choices--narrow" : "choices--columns";
        }

        public boolean isMarked() {
            return thread != null;
        }

        public boolean isInvalid() {
            return !shown.error().isEmpty();
        }

        public boolean isNumber() {
            return !inputMode.isEmpty();
        }

        public boolean isToConfirm() {
            return shown.has(AnswerFlag.TO_CONFIRM);
        }

        /** Whether it says something and asks nothing. */
        boolean isSaid() {
            return tag.equals("note") || tag.equals("warning");
        }

        /** Ids of what describes the control, in reading order: of a cell first its row. */
        public String describedBy() {
            return (column > 0 && !key.row().isRoot() ? "title-" + key.row().value() + " " : "")
                    + (hint.isEmpty() ? "" : "h-" + id() + " ")
                    + (earlier == null ? "" : "b-" + id() + " ")
                    + "e-" + id() + " s-" + id();
        }
    }

    /**
     * What people can say beside an answer.
     *
     * @param noted whether there can be a note
     * @param statuses what can be said of the certainty of a number; empty where it carries no status
     * @param topic what leads to what was said about it and its files, after the contribution; empty where nothing is stored
     * @param talked how much there is
     */
    record Beside(boolean noted, List<ChoiceView> statuses, String topic, DiscussionCount talked) {}

    /**
     * A group inside a section.
     *
     * @param columns headings of the table that its groups are rows of; empty where it is none
     */
    record GroupView(AnswerKey key, String label, boolean relevant, List<ItemView> items, List<String> columns)
            implements ItemView {
        @Override
        public String tag() {
            return "group";
        }

        @Override
        public List<ItemView> inside() {
            return items;
        }
    }

    /**
     * Questions with the same choices, one below the other: rows of a table whose columns are the choices.
     *
     * @param columns the words of the choices
     * @param rows two at least
     */
    record MatrixView(List<String> columns, List<QuestionView> rows) implements ItemView {
        @Override
        public AnswerKey key() {
            return rows.get(0).key();
        }

        @Override
        public boolean relevant() {
            return rows.stream().anyMatch(QuestionView::relevant);
        }

        @Override
        public String tag() {
            return "matrix";
        }

        @Override
        public List<ItemView> inside() {
            return List.copyOf(rows);
        }
    }

    /**
     * A repeat with those of its rows that are drawn.
     *
     * @param columns headings of the table that its rows make; empty where they are cards
     */
    record RepeatView(
            AnswerKey key,
            String label,
            String hint,
            boolean relevant,
            List<RowView> rows,
            Window window,
            List<String> columns)
            implements ItemView {
        @Override
        public String tag() {
            return "repeat";
        }

        @Override
        public List<ItemView> inside() {
            return rows.stream().flatMap(row -> row.items().stream()).toList();
        }
    }

    /**
     * Which rows of a repeat are drawn: from the one at {@code from}, counted from 0, up to but without the one at {@code to}.
     *
     * @param total of all rows
     * @param before a row of the window before this one; empty in the first
     * @param after a row of the next window; empty in the last
     */
    record Window(int from, int to, int total, String before, String after) {

        /** Whether there are rows that are not drawn. */
        public boolean partial() {
            return to - from < total;
        }
    }

    /**
     * One row of a repeat, drawn as a card.
     *
     * @param number from 1
     * @param title number and the first answer in it
     */
    record RowView(String rowId, int number, String title, boolean first, boolean last, List<ItemView> items) {}
}
