package org.mirps.employment.contribution.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.RowPlan;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.RegionalTime;

/**
 * A form that is not published yet, being tried by the person who prepares it: the same engine, questions and logic as a contribution, and
 * nothing stored anywhere. When a corrected workbook is uploaded, what was tried stays, as far as the form still asks it.
 */
public final class Preview extends LiveForm {

    private final FormDraftId draft;
    private final String country;
    private int upload;

    /** @param country ISO 3166-1 code of the country whose official the person plays */
    Preview(FormEngine engine, FormDraftId draft, String country) {
        super(engine, Map.of("organisation.country", country), RegionalTime.ZONE);
        this.draft = draft;
        this.country = country;
    }

    @Override
    public boolean isStored() {
        return false;
    }

    FormDraftId draft() {
        return draft;
    }

    String country() {
        return country;
    }

    /** Goes on with the upload that there is now. */
    void bringUpToDate(FormDraftDesk.Trial trial) {
        if (trial.upload() != upload) {
            upload = trial.upload();
            load(trial.form(), revision() + 1, rows(), saved());
        }
    }

    /** Throws UnreadableAnswer, UnknownAnswer. */
    SavedAnswer answer(AnswerKey key, @Nullable String typed, AccountId by, Instant at) {
        @Nullable String value = answer(key, typed);
        return keep(key, value, Remark.About.NOTE.of(saved(key)), by, at);
    }

    /** Throws UnknownAnswer, NumberIsThere, NoteTooLong. */
    SavedAnswer remark(Remark remark, AccountId by, Instant at) {
        AnswerKey key = remark.key();
        requireRemarks(key);
        SavedAnswer before = saved(key);
        if (remark.about() == Remark.About.STATUS) {
            mark(key, remark.status(before));
        }
        return keep(key, run().node(key).value(), Objects.requireNonNullElse(remark.note(before), ""), by, at);
    }

    private SavedAnswer keep(AnswerKey key, @Nullable String value, String note, AccountId by, Instant at) {
        SavedAnswer answer = SavedAnswer.given(
                value, note.isEmpty() ? null : note, run().node(key).status(), revision() + 1, by, at);
        saved(key, answer);
        return answer;
    }

    void addRow(String repeat, RowId parent, RowId row) {
        RowPlan plan = new RowPlan(this);
        if (!plan.has(row)) {
            List<RepeatRow> more = new ArrayList<>(rows());
            more.add(plan.appended(repeat, parent, row));
            reload(more, saved());
        }
    }

    void removeRow(RowId row) {
        Set<RowId> gone = Set.copyOf(new RowPlan(this).withInner(row));
        Map<AnswerKey, SavedAnswer> left = new HashMap<>(saved());
        left.keySet().removeIf(key -> gone.contains(key.row()));
        reload(rows().stream().filter(known -> !gone.contains(known.id())).toList(), left);
    }

    void moveRow(RowId row, int steps) {
        Map<RowId, RepeatRow> moved =
                new RowPlan(this).moved(row, steps).stream().collect(Collectors.toMap(RepeatRow::id, each -> each));
        reload(
                rows().stream()
                        .map(known -> moved.getOrDefault(known.id(), known))
                        .toList(),
                saved());
    }

    private void reload(List<RepeatRow> newRows, Map<AnswerKey, SavedAnswer> answers) {
        load(form(), revision() + 1, newRows, answers);
    }
}
