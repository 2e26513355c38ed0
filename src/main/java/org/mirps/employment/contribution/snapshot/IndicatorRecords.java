package org.mirps.employment.contribution.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.form.indicator.IndicatorEvaluator;

/** The transactions of {@link IndicatorRecalculation}. */
@ApplicationScoped
public class IndicatorRecords {

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
    public List<IndicatorRepository.Stale> stale() {
        return indicators.stale();
    }

    /** Runs the form of the snapshot over its answers, and computes by the definitions that the round has now. */
    @Transactional
    public void recalculate(IndicatorRepository.Stale stale) {
        CompiledForm then = forms.form(stale.submittedOn());
        FormDefinition now = forms.form(stale.formVersionId()).definition();
        List<FormMove> since = FormMove.since(moves.ofRound(stale.roundId()), stale.submittedOn());
        Map<AnswerKey, Snapshot.Answer> submitted = new HashMap<>();
        snapshots
                .answers(stale.contribution(), stale.number())
                .forEach(answer -> submitted.put(new AnswerKey(answer.row(), answer.question()), answer));
        FormRun run = new SnapshotRun(
                engine.open(then, answers(then, stale, submitted), ZoneOffset.UTC),
                then.definition(),
                now,
                since,
                submitted.keySet());
        indicators.replace(
                stale.snapshotId(), stale.formVersionId(), IndicatorEvaluator.evaluate(now, run), clock.instant());
    }

    private StoredAnswers answers(
            CompiledForm then, IndicatorRepository.Stale stale, Map<AnswerKey, Snapshot.Answer> submitted) {
        List<RepeatRow> rows = snapshots.rows(stale.contribution(), stale.number()).stream()
                .map(row -> new RepeatRow(row.row(), row.repeat(), row.parent(), row.rowNumber()))
                .toList();
        Map<AnswerKey, @Nullable String> values = new HashMap<>();
        leaveBlank(then, rows, values);
        Map<AnswerKey, ObservationStatus> statuses = new HashMap<>();
        submitted.forEach((key, answer) -> {
            values.put(key, answer.value());
            if (answer.status() != null) {
                statuses.put(key, answer.status());
            }
        });
        return new StoredAnswers(rows, values, statuses, Map.of("organisation.country", stale.country()));
    }

    /** What the snapshot does not hold was not shown; a default is nobody's answer then. */
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
