package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.IndicatorEvaluator;
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
    FormCatalog forms;

    @Inject
    FormEngine engine;

    @Inject
    Clock clock;

    @Transactional
    List<IndicatorRepository.Stale> stale() {
        return indicators.stale();
    }

    /** Runs the form of the round over the answers of the snapshot. */
    @Transactional
    void recalculate(IndicatorRepository.Stale stale) {
        CompiledForm form = forms.form(stale.formVersionId());
        FormRun run = engine.open(form, answers(form, stale));
        indicators.replace(
                stale.snapshotId(),
                stale.formVersionId(),
                IndicatorEvaluator.evaluate(form.definition(), run),
                clock.instant());
    }

    private StoredAnswers answers(CompiledForm form, IndicatorRepository.Stale stale) {
        List<RepeatRow> rows = snapshots.rows(stale.contribution(), stale.number()).stream()
                .map(row -> new RepeatRow(row.row(), row.repeat(), row.parent(), row.rowNumber()))
                .toList();
        Map<AnswerKey, @Nullable String> values = new HashMap<>();
        leaveBlank(form, rows, values);
        snapshots
                .answers(stale.contribution(), stale.number())
                .forEach(answer -> values.put(new AnswerKey(answer.row(), answer.question()), answer.value()));
        return new StoredAnswers(rows, values, Map.of("organisation.country", stale.country()));
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
