package org.mirps.employment.contribution.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.Step;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.contribution.words.RowWords;
import org.mirps.employment.contribution.words.StatusWords;
import org.mirps.employment.contribution.words.StepWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;

/** Says what was changed in a draft, in one language. */
final class ChangeWords {

    private final FormDefinition form;
    private final Map<String, FormDefinition.Place> places;
    private final Language language;
    private final AnswerText text;
    private final StatusWords statuses;
    private final RowWords rowWords;
    private final Labels labels;
    private final StepWords stepWords;
    /** Of each row that ever was, the repeat and the last place. */
    private final Map<RowId, DraftHistory.RowVersion> rows = new HashMap<>();

    ChangeWords(FormDefinition form, List<DraftHistory.RowVersion> rows, Language language) {
        this.form = form;
        this.places = form.places();
        this.language = language;
        this.text = new AnswerText(form, language);
        this.statuses = new StatusWords(language);
        this.rowWords = new RowWords(form, language);
        this.labels = new Labels(form, language);
        this.stepWords = new StepWords(form, language);
        rows.forEach(version -> this.rows.put(version.row().id(), version));
    }

    History.Change line(DraftHistory.Change change) {
        return new History.Change(
                change.kind(),
                change.key().toString(),
                where(change.row() == null ? change.key().row() : change.row().id()),
                label(change.key()),
                value(
                        change.key(),
                        change.before() == null ? null : change.before().value()),
                value(
                        change.key(),
                        change.after() == null ? null : change.after().value()),
                status(change.before()),
                status(change.after()),
                note(change.before()),
                note(change.after()),
                change.by(),
                change.at());
    }

    /** Of a question or a repeat; its name, where the form does not have it any more. */
    String label(AnswerKey key) {
        FormDefinition.@Nullable Place place = places.get(key.question());
        if (place != null) {
            return labels.of(place.question().label(), key.row());
        }
        return form.repeats().stream()
                .filter(repeat -> repeat.name().equals(key.question()))
                .findFirst()
                .map(repeat -> labels.of(repeat.label(), key.row()))
                .orElse(key.question());
    }

    /** Newest first; sections that were signed, or lapsed, together are one. */
    List<History.Moved> steps(ContributionLog log) {
        List<History.Moved> moves = new ArrayList<>();
        List<ContributionLog.Entry> entries = log.entries();
        int from = 0;
        while (from < entries.size()) {
            int to = from + 1;
            while (to < entries.size() && isOneMove(entries.get(from), entries.get(to))) {
                to++;
            }
            moves.add(moved(entries.subList(from, to)));
            from = to;
        }
        Collections.reverse(moves);
        return moves;
    }

    private static boolean isOneMove(ContributionLog.Entry one, ContributionLog.Entry next) {
        return one.step().move() == next.step().move()
                && one.step().by().equals(next.step().by())
                && one.step().at().equals(next.step().at());
    }

    private History.Moved moved(List<ContributionLog.Entry> together) {
        Step step = together.get(0).step();
        List<String> sections = together.stream()
                .map(entry -> entry.step().section())
                .filter(section -> !section.isEmpty())
                .toList();
        return new History.Moved(
                stepWords.say(step.move(), together.get(0).by(), sections, step.snapshot()),
                Objects.requireNonNullElse(step.reason(), ""),
                step.at());
    }

    /** Name of the section in which a question or a repeat stands; empty where the form does not have it any more. */
    String sectionOf(AnswerKey key) {
        return places.values().stream()
                .filter(place -> place.question().name().equals(key.question())
                        || place.repeats().contains(key.question()))
                .findFirst()
                .map(FormDefinition.Place::section)
                .orElse("");
    }

    /** Label of a section. */
    String section(String name) {
        return stepWords.section(name);
    }

    private String where(RowId row) {
        DraftHistory.RowVersion version = rows.get(row);
        return version == null
                ? ""
                : rowWords.say(version.row().repeat(), version.row().position() + 1);
    }

    private String status(@Nullable SavedAnswer answer) {
        return answer == null || answer.status() == null ? "" : statuses.of(answer.status());
    }

    private static String note(@Nullable SavedAnswer answer) {
        return answer == null || answer.note() == null ? "" : answer.note();
    }

    private String value(AnswerKey key, @Nullable String value) {
        FormDefinition.@Nullable Place place = places.get(key.question());
        if (place == null || value == null) {
            return Objects.requireNonNullElse(value, "");
        }
        Question question = place.question();
        String said = text.of(question, value);
        return question.unit().isEmpty() ? said : (said + " " + Units.say(question.unit(), said, language)).strip();
    }
}
