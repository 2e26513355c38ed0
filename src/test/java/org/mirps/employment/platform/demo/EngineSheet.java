package org.mirps.employment.platform.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.engine.JavaRosaEngine;

/** A sheet on the engine alone, without database. */
final class EngineSheet implements Sheet {

    private final CompiledForm form;
    private final String country;
    private final List<RepeatRow> rows = new ArrayList<>();
    private final Map<AnswerKey, @Nullable String> values = new LinkedHashMap<>();
    private final Map<AnswerKey, String> notes = new LinkedHashMap<>();
    private final Map<AnswerKey, ObservationStatus> statuses = new LinkedHashMap<>();
    private FormRun run;

    /** @param country that the participant's account says */
    EngineSheet(CompiledForm form, String country) {
        this.form = form;
        this.country = country;
        this.run = open();
    }

    @Override
    public void addRow(String repeat, RowId row) {
        if (rows.stream().noneMatch(known -> known.id().equals(row))) {
            rows.add(new RepeatRow(row, repeat, RowId.ROOT, rows.size()));
            run = open();
        }
    }

    @Override
    public void answer(AnswerKey key, String value, String note) {
        values.put(key, run.answer(key, value));
        notes.put(key, note);
    }

    @Override
    public void remark(AnswerKey key, Remark.About about, String text) {
        if (about == Remark.About.STATUS) {
            ObservationStatus status = ObservationStatus.valueOf(text);
            run.mark(key, status);
            statuses.put(key, status);
        } else {
            notes.put(key, text);
        }
    }

    @Override
    public List<Asked> asked() {
        return run.nodes().stream()
                .filter(FormRun.Node::relevant)
                .map(node -> new Asked(node.key(), number(node.key().row()), Optional.ofNullable(node.value())))
                .toList();
    }

    FormRun run() {
        return run;
    }

    Map<AnswerKey, @Nullable String> values() {
        return values;
    }

    Map<AnswerKey, String> notes() {
        return notes;
    }

    List<RepeatRow> rows() {
        return rows;
    }

    private int number(RowId row) {
        return rows.stream()
                .filter(known -> known.id().equals(row))
                .findFirst()
                .map(known -> run.rows(known.repeat(), RowId.ROOT).indexOf(row) + 1)
                .orElse(0);
    }

    private FormRun open() {
        return new JavaRosaEngine(Clock.systemUTC())
                .open(
                        form,
                        new StoredAnswers(rows, values, statuses, Map.of("organisation.country", country)),
                        ZoneOffset.UTC);
    }
}
