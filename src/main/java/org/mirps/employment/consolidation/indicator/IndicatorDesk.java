package org.mirps.employment.consolidation.indicator;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/**
 * The indicators of a round, by the definitions of its form and as far as who asks may see them. Every method throws {@link NotFound} where
 * there is no such round. Rules: docs/indicators.md.
 */
@UseCases
public class IndicatorDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    SnapshotReader snapshots;

    @Inject
    RoundIndicators tables;

    @Inject
    TableWriter writer;

    @Inject
    CurrentUser user;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** As a session between governments may see them, whoever asks: what is shown on a wall is seen by all. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public IndicatorTable sessionIndicators(RoundCode code) {
        return tables.of(code, Audience.SESSION);
    }

    /** The same of some figures, or of some participants: what a page shows of a session. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public Extract.Result sessionExtract(RoundCode code, Extract extract) {
        List<Round> all = rounds.announced();
        Round round = all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + code));
        SnapshotReader.Answered answered = snapshots.answered(round.id());
        FormDefinition form = tables.form(round, answered);
        List<IndicatorDefinition> asked = extract.figures().apply(form.indicators());
        List<IndicatorDefinition> wanted = extract.of(form);
        Participation whole = tables.participation(round);
        return new Extract.Result(
                IndicatorTable.of(
                        extract.of(whole),
                        form.withIndicators(wanted),
                        tables.observations(round, form, wanted),
                        answered.waiting(),
                        Audience.SESSION,
                        extract.group()),
                whole,
                form.indicators(),
                extract.isOfAll() ? tables.before(round, form, wanted, all, extract.group()) : Optional.empty(),
                groups(form, asked, extract.group()),
                asked.size() - wanted.size(),
                tables.years(round, form, wanted, all, extract));
    }

    /** The one that is chosen stays among them: whoever came with it from elsewhere can take it back. */
    private static List<Choice> groups(FormDefinition form, List<IndicatorDefinition> asked, PopulationGroup chosen) {
        List<Choice> told = PopulationGroup.of(form, asked);
        return Stream.concat(
                        told.stream(),
                        PopulationGroup.of(form, form.indicators()).stream()
                                .filter(group -> group.name().equals(chosen.name()))
                                .filter(group -> told.stream()
                                        .noneMatch(one -> one.name().equals(group.name()))))
                .toList();
    }

    /** Every value for analysts and coordinators; for presenters as in a session. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public IndicatorTable indicators(RoundCode code) {
        return tables.of(code, audience());
    }

    /**
     * Writes what {@link #indicators} gives for each participant as a table. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeObservations(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return write(code, IndicatorRows.OBSERVED, IndicatorRows::observed, purpose, out);
    }

    /** Writes what {@link #indicators} gives for the region; else like {@link #writeObservations}. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeRegion(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return write(code, IndicatorRows.REGION, IndicatorRows::region, purpose, out);
    }

    private long write(
            RoundCode code, List<String> columns, RowMaker maker, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        Round round = rounds.announced(code);
        SnapshotReader.Answered answered = snapshots.answered(round.id());
        FormDefinition form = tables.form(round, answered);
        IndicatorTable table = tables.of(round, form, answered, audience());
        ExportMarks marks = new ExportMarks(code, round.isOpen(clock.instant()), demo.isOn());
        TableWriter.Rows rows = writer.begin(columns, purpose, out);
        for (List<@Nullable String> row : maker.rows(new IndicatorRows(marks, form), table)) {
            rows.write(row);
        }
        return rows.end();
    }

    private Audience audience() {
        return user.has(Role.ANALYST) || user.has(Role.COORDINATOR) ? Audience.ANALYSIS : Audience.SESSION;
    }

    /** Makes the rows of one of the tables. */
    private interface RowMaker {
        List<List<@Nullable String>> rows(IndicatorRows rows, IndicatorTable table);
    }
}
