package org.mirps.employment.contribution.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.contribution.words.RowWords;
import org.mirps.employment.contribution.words.StatusWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Lays two snapshots side by side, each in the words of its own form version. */
final class SnapshotComparer {

    private final Side before;
    private final Side after;
    private final Language language;
    private final StatusWords statuses;

    /** @param first answers of the first snapshot in document order; {@code second} likewise */
    SnapshotComparer(
            FormDefinition before,
            List<Snapshot.Answer> first,
            FormDefinition after,
            List<Snapshot.Answer> second,
            Language language) {
        this.language = language;
        this.statuses = new StatusWords(language);
        this.before = new Side(before, first, language);
        this.after = new Side(after, second, language);
    }

    /** Sections in the order of the second form, then those that only the first has. */
    List<Comparison.Section> compare() {
        Map<String, LocalizedText> sections = new LinkedHashMap<>();
        after.sections().forEach(section -> sections.put(section.name(), section.label()));
        before.sections().forEach(section -> sections.putIfAbsent(section.name(), section.label()));
        List<Comparison.Section> compared = new ArrayList<>();
        sections.forEach((name, label) -> {
            List<Comparison.Line> lines = lines(before.answers(name), after.answers(name));
            if (!lines.isEmpty()) {
                compared.add(new Comparison.Section(label.in(language), those(lines, false), those(lines, true)));
            }
        });
        return compared;
    }

    private static List<Comparison.Line> those(List<Comparison.Line> lines, boolean same) {
        return lines.stream()
                .filter(line -> (line.kind() == Comparison.Kind.SAME) == same)
                .toList();
    }

    /** In the order of the second snapshot; what only the first has stands where it stood, after what came before it there. */
    private List<Comparison.Line> lines(Map<AnswerKey, Snapshot.Answer> first, Map<AnswerKey, Snapshot.Answer> second) {
        List<AnswerKey> keys = new ArrayList<>(second.keySet());
        int place = 0;
        for (AnswerKey key : first.keySet()) {
            int known = keys.indexOf(key);
            if (known >= 0) {
                place = known + 1;
            } else {
                keys.add(place++, key);
            }
        }
        return keys.stream().map(key -> line(first.get(key), second.get(key))).toList();
    }

    private Comparison.Line line(Snapshot.@Nullable Answer first, Snapshot.@Nullable Answer second) {
        Snapshot.Answer shown = Objects.requireNonNull(second == null ? first : second);
        Side side = second == null ? before : after;
        return new Comparison.Line(
                kind(first, second),
                side.where(shown),
                side.label(shown),
                first == null ? "" : before.value(first),
                second == null ? "" : after.value(second),
                first == null || second == null ? "" : change(first, second),
                first == null ? "" : statuses.toldOf(first.status()),
                second == null ? "" : statuses.toldOf(second.status()),
                side.question(shown).warning(),
                first == null ? "" : note(first),
                second == null ? "" : note(second));
    }

    private static Comparison.Kind kind(Snapshot.@Nullable Answer first, Snapshot.@Nullable Answer second) {
        if (first == null) {
            return Comparison.Kind.ADDED;
        }
        if (second == null) {
            return Comparison.Kind.REMOVED;
        }
        boolean same = Objects.equals(first.value(), second.value())
                && first.status() == second.status()
                && note(first).equals(note(second));
        return same ? Comparison.Kind.SAME : Comparison.Kind.CHANGED;
    }

    private String change(Snapshot.Answer first, Snapshot.Answer second) {
        Question question = after.question(second);
        return PercentChange.say(question, first.value(), second.value(), language);
    }

    private static String note(Snapshot.Answer answer) {
        return Objects.requireNonNullElse(answer.note(), "");
    }

    /** One of the two snapshots, in the words of its form. */
    private static final class Side {

        private final FormDefinition form;
        private final Map<String, FormDefinition.Place> places;
        private final Language language;
        private final AnswerText text;
        private final RowWords rows;
        private final Labels labels;
        private final List<Snapshot.Answer> answers;

        Side(FormDefinition form, List<Snapshot.Answer> answers, Language language) {
            this.form = form;
            this.answers = answers;
            this.labels = new Labels(form, answers, language);
            this.places = form.places();
            this.language = language;
            this.text = new AnswerText(form, language);
            this.rows = new RowWords(form, language);
        }

        List<FormElement.Group> sections() {
            return form.sections();
        }

        /** What people read of a section, in document order. */
        Map<AnswerKey, Snapshot.Answer> answers(String section) {
            Map<AnswerKey, Snapshot.Answer> read = new LinkedHashMap<>();
            for (Snapshot.Answer answer : answers) {
                if (answer.section().equals(section) && SnapshotPainter.isRead(question(answer))) {
                    read.put(answer.key(), answer);
                }
            }
            return read;
        }

        Question question(Snapshot.Answer answer) {
            return Objects.requireNonNull(places.get(answer.question())).question();
        }

        String label(Snapshot.Answer answer) {
            return labels.of(question(answer).label(), answer.row());
        }

        String where(Snapshot.Answer answer) {
            return rows.say(answer.repeat(), answer.rowNumber());
        }

        String value(Snapshot.Answer answer) {
            Question question = question(answer);
            String value = text.of(question, answer.value());
            return question.unit().isEmpty() || value.isEmpty()
                    ? value
                    : (value + " " + Units.say(question.unit(), value, language)).strip();
        }
    }
}
