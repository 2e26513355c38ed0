package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.IndicatorEvaluator;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.StoredAnswers;

/** The transactions of {@link IndicatorRecalculation}. */
@ApplicationScoped
class IndicatorKeeper {

    @Inject
    IndicatorRepository indicators;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    FormMoveRepository moves;

    @Inject
    FormCatalog forms;

    @Inject
    FormEngine engine;

    @Inject
    Clock clock;

    @Transactional
    List<IndicatorRepository.Stale> stale() {
        return indicators.stale();
    }

    /** Runs the form of the round over the answers of the snapshot, each under the name that its question has by now. */
    @Transactional
    void recalculate(IndicatorRepository.Stale stale) {
        CompiledForm form = forms.form(stale.formVersionId());
        List<FormMove> since = FormMove.since(moves.ofRound(stale.roundId()), stale.submittedOn());
        Map<AnswerKey, Snapshot.Answer> submitted = submitted(stale, since);
        FormRun run = new AskedThen(
                engine.open(form, answers(form, stale, since, submitted)),
                submitted.keySet(),
                newRepeats(form, stale, since));
        indicators.replace(
                stale.snapshotId(),
                stale.formVersionId(),
                IndicatorEvaluator.evaluate(form.definition(), run),
                clock.instant());
    }

    private Set<String> newRepeats(CompiledForm form, IndicatorRepository.Stale stale, List<FormMove> since) {
        Set<String> repeats = new HashSet<>();
        form.definition().repeats().forEach(repeat -> repeats.add(repeat.name()));
        forms.form(stale.submittedOn())
                .definition()
                .repeats()
                .forEach(repeat -> repeats.remove(FormMove.newName(since, repeat.name())));
        return repeats;
    }

    private Map<AnswerKey, Snapshot.Answer> submitted(IndicatorRepository.Stale stale, List<FormMove> since) {
        Map<AnswerKey, Snapshot.Answer> answers = new HashMap<>();
        snapshots
                .answers(stale.contribution(), stale.number())
                .forEach(answer ->
                        answers.put(new AnswerKey(answer.row(), FormMove.newName(since, answer.question())), answer));
        return answers;
    }

    private StoredAnswers answers(
            CompiledForm form,
            IndicatorRepository.Stale stale,
            List<FormMove> since,
            Map<AnswerKey, Snapshot.Answer> submitted) {
        List<RepeatRow> rows = snapshots.rows(stale.contribution(), stale.number()).stream()
                .map(row ->
                        new RepeatRow(row.row(), FormMove.newName(since, row.repeat()), row.parent(), row.rowNumber()))
                .toList();
        Map<AnswerKey, @Nullable String> values = new HashMap<>();
        leaveBlank(form, rows, values);
        Map<AnswerKey, ObservationStatus> statuses = new HashMap<>();
        submitted.forEach((key, answer) -> {
            values.put(key, answer.value());
            if (answer.status() != null) {
                statuses.put(key, answer.status());
            }
        });
        return new StoredAnswers(rows, values, statuses, Map.of("organisation.country", stale.country()));
    }

    /** What nobody was asked stays blank; a default of a later form is nobody's answer. */
    private static void leaveBlank(CompiledForm form, List<RepeatRow> rows, Map<AnswerKey, @Nullable String> values) {
        form.definition().places().forEach((name, place) -> {
            if (place.repeat().isEmpty()) {
                values.put(AnswerKey.of(name), null);
            }
            rows.stream()
                    .filter(row -> row.repeat().equals(place.repeat()))
                    .forEach(row -> values.put(new AnswerKey(row.id(), name), null));
        });
    }
}
