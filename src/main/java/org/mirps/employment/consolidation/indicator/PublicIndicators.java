package org.mirps.employment.consolidation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.TableWriter;

/**
 * The indicators of a round as anybody may see them ({@link org.mirps.employment.consolidation.Openness}). Whether a round is published at all, the
 * use cases know that ask; they have a transaction.
 */
@ApplicationScoped
public class PublicIndicators {

    @Inject
    RoundIndicators rounds;

    @Inject
    SnapshotReader snapshots;

    @Inject
    TableWriter writer;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /**
     * @param table of those who are shown
     * @param whole all who take part
     * @param form with the choices by which earlier versions of it were answered
     */
    public record Result(IndicatorTable table, Participation whole, FormDefinition form) {}

    public Result of(Round round) {
        SnapshotReader.Answered answered = snapshots.answered(round.id());
        FormDefinition form = rounds.form(round, answered);
        Participation whole = rounds.participation(round);
        return new Result(
                IndicatorTable.of(whole, form, snapshots.observations(round.id()), answered.waiting(), Audience.PUBLIC),
                whole,
                form);
    }

    /** All who take part, shown or not. */
    public Participation participation(Round round) {
        return rounds.participation(round);
    }

    /** Of several rounds, by their ids: each a text that is another one as soon as anything differs of what is shown of it. One statement. */
    public Map<Long, String> states(Collection<Long> roundIds) {
        return roundIds.isEmpty() ? Map.of() : snapshots.states(roundIds);
    }

    /**
     * Writes what each participant gives as a table. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    public long writeObservations(Round round, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        Result result = of(round);
        return write(IndicatorRows.OBSERVED, rows(round, result).observed(result.table()), purpose, out);
    }

    /** Writes what the participants give together; else like {@link #writeObservations}. */
    public long writeRegion(Round round, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        Result result = of(round);
        return write(IndicatorRows.REGION, rows(round, result).region(result.table()), purpose, out);
    }

    /** Writes what the columns of both tables and the parts of the figures mean; else like {@link #writeObservations}. */
    public long writeCodebook(Round round, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        FormDefinition form = rounds.form(round, snapshots.answered(round.id()));
        return write(IndicatorCodebook.COLUMNS, new IndicatorCodebook(round.code(), form).rows(), purpose, out);
    }

    private IndicatorRows rows(Round round, Result result) {
        return new IndicatorRows(
                new ExportMarks(round.code(), round.isOpen(clock.instant()), demo.isOn()), result.form());
    }

    private long write(
            List<String> columns, List<List<@Nullable String>> cells, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        TableWriter.Rows rows = writer.begin(columns, purpose, out);
        for (List<@Nullable String> row : cells) {
            rows.write(row);
        }
        return rows.end();
    }
}
