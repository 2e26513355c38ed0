package org.mirps.employment.platform.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The answers of one participant, in the order of the form.
 *
 * @param fillsGaps whether illustrative values are drawn for harmless gaps
 * @param answers by question, outside repeats
 * @param rows by repeat, one map of cells for each row
 */
record SeedAnswers(
        ParticipantCode participant,
        boolean fillsGaps,
        Map<String, Cell> answers,
        Map<String, List<Map<String, Cell>>> rows) {

    /**
     * @param value as the form stores it; null where it is left empty on purpose, and of a soft check, which is only explained
     * @param status how certain the number is; null: as its block says
     */
    record Cell(
            @Nullable String value,
            LocalizedText note,
            @Nullable ObservationStatus status) {

        Cell(@Nullable String value, LocalizedText note) {
            this(value, note, null);
        }
    }

    /** With the answers of others in place of those here, and all rows of a repeat that others has. Keeps the order that is here. */
    SeedAnswers with(SeedAnswers others) {
        Map<String, Cell> bothAnswers = new LinkedHashMap<>(answers);
        bothAnswers.putAll(others.answers);
        Map<String, List<Map<String, Cell>>> bothRows = new LinkedHashMap<>(rows);
        bothRows.putAll(others.rows);
        return new SeedAnswers(participant, fillsGaps || others.fillsGaps, bothAnswers, bothRows);
    }

    /** With other values in place of those here, and their notes kept. */
    SeedAnswers saying(Map<String, String> values) {
        Map<String, Cell> changed = new LinkedHashMap<>(answers);
        values.forEach((question, value) ->
                changed.computeIfPresent(question, (same, cell) -> new Cell(value, cell.note(), cell.status())));
        return new SeedAnswers(participant, fillsGaps, changed, rows);
    }
}
