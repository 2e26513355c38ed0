package org.mirps.employment.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that people have entered in one contribution, as the engine needs it.
 *
 * @param rows rows of all repeats; parents in any order
 * @param values canonical values by key; a null value is a deliberate blank (it overrides a default); keys of unknown questions or rows
 *     are ignored
 * @param statuses what people said of the certainty of single numbers; keys of unknown questions or rows are ignored
 * @param prefilled values of our side by prefill source, such as {@code organisation.country} → {@code GT}
 */
public record StoredAnswers(
        List<RepeatRow> rows,
        Map<AnswerKey, @Nullable String> values,
        Map<AnswerKey, ObservationStatus> statuses,
        Map<String, String> prefilled) {

    /** With nothing said of the certainty of single numbers. */
    public StoredAnswers(List<RepeatRow> rows, Map<AnswerKey, @Nullable String> values, Map<String, String> prefilled) {
        this(rows, values, Map.of(), prefilled);
    }
}
