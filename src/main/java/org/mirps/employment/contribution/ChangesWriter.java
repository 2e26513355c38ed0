package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.LiveForm.Shown;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormRun;

/** Says what a page has to change to show a live draft as it is now. */
final class ChangesWriter {

    private final LiveForm draft;
    private final DraftWords words;

    ChangesWriter(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** For a page of a section that shows an older revision. */
    Changes changes(long since, String section) {
        return changes(since, section, null);
    }

    Changes changes(long since, String section, @Nullable PageStanding standing) {
        return new Changes(
                draft.revision(), changesSince(since, section), draft.progress(section), draft.progress(""), standing);
    }

    private List<Changes.Element> changesSince(long since, String section) {
        return draft.shown().values().stream()
                .filter(element ->
                        element.changedAt() > since && element.section().equals(section))
                .filter(ChangesWriter::isDrawn)
                .map(this::change)
                .toList();
    }

    private Changes.Element change(Shown shown) {
        AnswerKey key = shown.key();
        @Nullable SavedAnswer saved = draft.saved(key);
        FormRun.@Nullable Node node = shown.node();
        boolean redraw = node == null || !node.question().choiceFilter().isEmpty();
        if (node == null) {
            return new Changes.Element(
                    key.toString(),
                    shown.relevant(),
                    false,
                    null,
                    "",
                    "",
                    null,
                    redraw,
                    0,
                    "",
                    null,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        return new Changes.Element(
                key.toString(),
                shown.relevant(),
                node.required(),
                words.typed(node),
                words.display(node),
                words.error(shown),
                shown.text().isEmpty() ? null : shown.text().in(words.language()),
                redraw,
                saved == null ? 0 : saved.revision(),
                saved == null ? "" : words.savedAt(saved),
                words.titleOfRow(key),
                words.earlier().change(node),
                AnswerFlag.words(AnswerFlag.of(shown)),
                shown.said().note(),
                node.status() == null ? "" : node.status().name(),
                words.statusOfBlock(shown),
                words.said(shown));
    }

    private static boolean isDrawn(Shown shown) {
        return shown.node() == null || Controls.isDrawn(shown.node().question());
    }
}
