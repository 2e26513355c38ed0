package org.mirps.employment.contribution.live;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.LocalizedText;

/**
 * One element as pages show it.
 *
 * @param section name of its section
 * @param node what the engine says of a question; null for a group or repeat
 * @param text the label with its references filled in; empty unless the label has any
 * @param parts names of the choices that the filter leaves, or ids of a repeat's rows
 * @param said what stands beside the answer
 * @param changedAt revision at which it last looked different
 */
public record Shown(
        AnswerKey key,
        String section,
        FormRun.@Nullable Node node,
        boolean relevant,
        LocalizedText text,
        List<String> parts,
        Recall recall,
        Said said,
        long changedAt) {

    static Shown container(AnswerKey key, String section, boolean relevant, List<String> rows) {
        return new Shown(key, section, null, relevant, LocalizedText.EMPTY, rows, Recall.NOTHING, Said.NOTHING, 0);
    }

    Shown since(long revision) {
        return new Shown(key, section, node, relevant, text, parts, recall, said, revision);
    }

    boolean looksLike(Shown other) {
        return Objects.equals(node, other.node)
                && relevant == other.relevant
                && text.equals(other.text)
                && parts.equals(other.parts)
                && recall.equals(other.recall)
                && said.equals(other.said);
    }

    public boolean isProblem() {
        return node != null && node.isProblem() || isUnexplained();
    }

    /** It has changed beyond its tolerance, and nobody has said why. */
    public boolean isUnexplained() {
        return relevant && recall.unexplained();
    }

    public boolean isToConfirm() {
        return relevant && recall.toConfirm();
    }

    /** What nobody has answered yet is not changed. */
    public boolean isChanged() {
        return relevant && recall.changed() && !isEmpty();
    }

    /** It is there for people to answer. */
    public boolean isAsked() {
        return node != null && relevant && node.question().isForPeople();
    }

    /** It is for people to answer, and nobody has. */
    public boolean isEmpty() {
        return isAsked() && node != null && !node.isAnswered();
    }

    public boolean isSoftCheck() {
        return node != null && relevant && node.question().warning();
    }

    /** Whether somebody has explained the soft check. */
    public boolean isExplained() {
        return !said.note().isBlank();
    }

    Progress progress() {
        boolean counts = node != null
                && relevant
                && node.required()
                && node.question().type().isAnswerable();
        boolean given = counts && node != null && node.isAnswered() && !isToConfirm();
        return new Progress(given ? 1 : 0, counts ? 1 : 0, isProblem() ? 1 : 0, isToConfirm() ? 1 : 0);
    }

    /**
     * How an answer stands to that of the earlier round.
     *
     * @param toConfirm it was taken over, and nobody has confirmed it
     * @param changed it is another one
     * @param unexplained it has changed beyond its tolerance, and nobody has said why
     */
    public record Recall(boolean toConfirm, boolean changed, boolean unexplained) {

        static final Recall NOTHING = new Recall(false, false, false);
    }

    /**
     * What stands beside an answer.
     *
     * @param note empty where there is none
     * @param ofBlock how certain the numbers of its block are; null where nobody said, or it carries no status
     * @param status how certain this number is; null of a blank, and of what carries no status
     */
    public record Said(
            String note,
            @Nullable ObservationStatus ofBlock,
            @Nullable ObservationStatus status) {

        static final Said NOTHING = new Said("", null, null);
    }
}
