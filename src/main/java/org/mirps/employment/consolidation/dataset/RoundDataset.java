package org.mirps.employment.consolidation.dataset;

import java.time.Instant;
import java.util.List;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;

/**
 * A round, written: its tables, and what they were made of.
 *
 * @param form of the version that the round asks for, with the choices of earlier ones
 * @param indicators as analysts see them
 * @param at the moment that all of it shows
 * @param vintage number of the vintage that it is; 0: it is none
 */
public record RoundDataset(
        Round round,
        ExportMarks marks,
        FormDefinition form,
        IndicatorTable indicators,
        List<Dataset> tables,
        Instant at,
        int vintage) {

    /** The same, to be published as a vintage. @param number of it */
    public RoundDataset asVintage(int number) {
        return new RoundDataset(round, marks, form, indicators, tables, at, number);
    }

    /** Throws IllegalArgumentException where there is none. */
    public Dataset table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    /** What every file of it begins with: {@code sne-2025}, with {@code DEMO-} in front where the data are samples. */
    public String name() {
        return (marks.sampleData() ? "DEMO-" : "") + round.code().value();
    }
}
