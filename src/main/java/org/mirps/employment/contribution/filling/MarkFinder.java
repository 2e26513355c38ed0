package org.mirps.employment.contribution.filling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;

/** Finds the marked questions of a returned draft, with a way to each place. */
final class MarkFinder {

    private final LiveForm draft;
    private final DraftWords words;

    MarkFinder(LiveForm draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** In form order; what is not shown any more is left out. */
    List<MarkedQuestion> find(Map<AnswerKey, MarkThread> marks) {
        Map<String, String> sections = draft.form().definition().sections().stream()
                .collect(Collectors.toMap(
                        FormElement.Group::name, group -> group.label().in(words.language())));
        return draft.shown().values().stream()
                .filter(element -> element.relevant() && marks.containsKey(element.key()))
                .map(element -> new MarkedQuestion(
                        element.key(),
                        element.section(),
                        sections.getOrDefault(element.section(), ""),
                        anchor(element),
                        words.label(element.key()),
                        words.rows().where(element.key().row()),
                        Objects.requireNonNull(marks.get(element.key()))))
                .toList();
    }

    private static String anchor(Shown element) {
        return "q-" + element.key().toString().replace('/', '-');
    }
}
