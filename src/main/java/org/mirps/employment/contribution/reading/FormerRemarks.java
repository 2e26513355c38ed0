package org.mirps.employment.contribution.reading;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.shared.Language;

/** The remarks of the return before a submission, and what became of each: what its authors said, and what they answer now. */
final class FormerRemarks {

    private final Map<AnswerKey, MarkThread.Said> said;
    private final Map<AnswerKey, Snapshot.Answer> then;
    private final Map<String, FormDefinition.Place> places;
    private final AnswerText text;
    private final Labels labels;

    /**
     * @param said with the return, by the question that it was about
     * @param form of the submission that was given back
     * @param then what was answered in that submission
     */
    FormerRemarks(
            Map<AnswerKey, MarkThread.Said> said, FormDefinition form, List<Snapshot.Answer> then, Language language) {
        this.said = said;
        this.then = then.stream().collect(toMap(Snapshot.Answer::key, Function.identity()));
        this.places = form.places();
        this.text = new AnswerText(form, language);
        this.labels = new Labels(form, then, language);
    }

    /** What became of the one about an answer; null: there was none. */
    SnapshotView.@Nullable Former about(Snapshot.Answer now) {
        MarkThread.Said remark = said.get(now.key());
        if (remark == null) {
            return null;
        }
        Snapshot.Answer was = then.get(now.key());
        return new SnapshotView.Former(remark, was == null ? "" : value(was), was == null || isOther(was, now));
    }

    /** Those about what is not asked any more. @param now what is asked */
    List<SnapshotView.Gone> gone(Set<AnswerKey> now) {
        return said.keySet().stream()
                .filter(key -> !now.contains(key) && places.containsKey(key.question()))
                .map(this::gone)
                .toList();
    }

    private SnapshotView.Gone gone(AnswerKey key) {
        Snapshot.Answer was = then.get(key);
        return new SnapshotView.Gone(
                labels.of(place(key.question()).question().label(), key.row()),
                new SnapshotView.Former(Objects.requireNonNull(said.get(key)), was == null ? "" : value(was), true));
    }

    private String value(Snapshot.Answer answer) {
        return text.of(place(answer.question()).question(), answer.value());
    }

    private FormDefinition.Place place(String question) {
        return Objects.requireNonNull(places.get(question));
    }

    private static boolean isOther(Snapshot.Answer was, Snapshot.Answer now) {
        return !Objects.equals(was.value(), now.value())
                || was.status() != now.status()
                || !Objects.equals(was.note(), now.note());
    }
}
