package org.mirps.employment.platform.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The answers of one government, in the order of the form.
 *
 * @param fillsGaps whether illustrative values are drawn for harmless gaps
 * @param answers by question, outside repeats
 * @param rows by repeat, one map of cells for each row
 */
record SeedAnswers(
        ParticipantCode government,
        boolean fillsGaps,
        Map<String, Cell> answers,
        Map<String, List<Map<String, Cell>>> rows) {

    /** @param value as the form stores it; null where it is left empty on purpose */
    record Cell(@Nullable String value, LocalizedText note) {}
}
