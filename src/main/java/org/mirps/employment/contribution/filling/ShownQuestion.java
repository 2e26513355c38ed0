package org.mirps.employment.contribution.filling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.AnswerFlag;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.FormRun;

/**
 * How a question stands now, in one language. A page is drawn from it, and its script is told the same of those that look different since.
 *
 * @param value canonical; empty for blank
 * @param display the value as people read it
 * @param error what is wrong with the value; empty if nothing
 * @param change by how much a number has changed since the earlier round; empty where it has not
 * @param note source or explanation; empty for none
 * @param status SDMX code that people gave this number; empty: that of its block
 * @param statusOfBlock the words for that
 * @param said status and note in words; empty for nothing
 * @param revision of the stored answer; 0 if nobody has answered
 * @param savedText such as "Guardado a las 10:42"; empty before the first save
 * @param flags words of {@link AnswerFlag}, separated by a space
 */
public record ShownQuestion(
        String label,
        boolean required,
        String value,
        String display,
        String error,
        String change,
        String note,
        String status,
        String statusOfBlock,
        String said,
        long revision,
        String savedText,
        String flags) {

    /** @param marked whether the regional team asked to look at it again */
    static ShownQuestion of(LiveForm form, DraftWords words, Shown shown, boolean marked) {
        FormRun.Node node = Objects.requireNonNull(shown.node(), "no question");
        @Nullable SavedAnswer saved = form.saved(shown.key());
        return new ShownQuestion(
                words.label(shown, node.question()),
                node.required(),
                Objects.requireNonNullElse(words.typed(node), ""),
                words.display(node),
                words.error(shown),
                words.earlier().change(node),
                shown.said().note(),
                node.status() == null ? "" : node.status().name(),
                words.statusOfBlock(shown),
                words.said(shown),
                saved == null ? 0 : saved.revision(),
                saved == null ? "" : words.savedAt(saved),
                AnswerFlag.words(AnswerFlag.of(shown, marked)));
    }

    boolean has(AnswerFlag flag) {
        return List.of(flags.split(" ")).contains(flag.word());
    }
}
