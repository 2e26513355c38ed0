package org.mirps.employment.contribution.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormRun;

/** Says what a page has to change to show a live draft as it is now. */
public final class ChangesWriter {

    private final LiveForm draft;
    private final DraftWords words;

    public ChangesWriter(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** For a page of a section that shows an older revision. */
    public Changes changes(long since, String section) {
        return changes(since, section, null);
    }

    public Changes changes(long since, String section, @Nullable PageStanding standing) {
        return new Changes(
                draft.revision(),
                changesSince(since, section),
                draft.progress(section),
                draft.progress(""),
                List.of(),
                standing);
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
        FormRun.@Nullable Node node = shown.node();
        if (node == null) {
            return new Changes.Element(key.toString(), shown.relevant(), true, null, null);
        }
        return new Changes.Element(
                key.toString(),
                shown.relevant(),
                !node.question().choiceFilter().isEmpty(),
                words.rows().ofFirstAnswer(key),
                // Marks of the regional team are of the page: who works through them keeps them until the page is left.
                ShownQuestion.of(draft, words, shown, false));
    }

    private static boolean isDrawn(Shown shown) {
        return shown.node() == null || QuestionControls.isDrawn(shown.node().question());
    }
}
