package org.mirps.employment.consolidation.table;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/**
 * What the regional team reads of a round: who takes part, and all answers as tables. Of each government the latest snapshot of a submitted
 * or accepted contribution counts, never a draft. Each reading sees one moment of the database. Every method throws {@link NotFound} where
 * there is no such round.
 */
@UseCases
public class ConsolidationDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    TableWriter writer;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** All rounds but drafts, the one that is due last first. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public List<Round> rounds() {
        return rounds.announced();
    }

    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public Participation participation(RoundCode code) {
        return participation(rounds.announced(code));
    }

    /** Names of those who were taken out of a round, and so are in no table. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public List<LocalizedText> leftOut(RoundCode code) {
        return snapshots.leftOut(rounds.announced(code).id());
    }

    /** The wide tables of a round: first that of the form itself, then one for each repeat, in the order of the form. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public List<WideTableName> wideTables(RoundCode code) {
        return wideTables(form(rounds.announced(code).formVersionId()));
    }

    /**
     * Writes the long table, in constant memory. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public long writeLong(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        Round round = rounds.announced(code);
        List<SnapshotHead> heads = snapshots.heads(round.id());
        LongTable table = new LongTable(marks(round), formsOf(round, heads));
        TableWriter.Rows rows = writer.begin(LongTable.COLUMNS, purpose, out);
        snapshots.eachAnswer(round.id(), heads, (head, answer) -> {
            for (List<@Nullable String> row : table.rows(head, answer)) {
                rows.write(row);
            }
        });
        return rows.end();
    }

    /**
     * Writes a wide table, in constant memory. Columns: docs/exports.md.
     *
     * @param repeat whose rows; empty for the form itself
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     * @throws NotFound if the form has no such repeat
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public long writeWide(RoundCode code, String repeat, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        Round round = rounds.announced(code);
        requireTable(round, repeat);
        List<SnapshotHead> heads = snapshots.heads(round.id());
        WideTable table = WideTable.of(marks(round), repeat, formsOf(round, heads));
        TableWriter.Rows rows = writer.begin(table.columns(), purpose, out);
        snapshots.eachRow(round.id(), heads, repeat, (head, row) -> rows.write(table.row(head, row)));
        return rows.end();
    }

    /**
     * Writes the codebook of the long table and of all wide tables of a round: a row for each of their columns. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public long writeCodebook(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        Round round = rounds.announced(code);
        Map<Long, FormDefinition> formsOf = formsOf(round, snapshots.heads(round.id()));
        Codebook codebook = new Codebook(round.code());
        TableWriter.Rows rows = writer.begin(Codebook.COLUMNS, purpose, out);
        List<List<@Nullable String>> all = new ArrayList<>(codebook.longTable());
        for (WideTableName table : wideTables(form(round.formVersionId()))) {
            all.addAll(codebook.wideTable(table, WideTable.of(marks(round), table.repeat(), formsOf)));
        }
        for (List<@Nullable String> row : all) {
            rows.write(row);
        }
        return rows.end();
    }

    private Participation participation(Round round) {
        return new Participation(round, round.isOpen(clock.instant()), snapshots.standings(round.id()));
    }

    private void requireTable(Round round, String repeat) {
        if (wideTables(form(round.formVersionId())).stream()
                .noneMatch(table -> table.repeat().equals(repeat))) {
            throw new NotFound("table " + repeat);
        }
    }

    private static List<WideTableName> wideTables(FormDefinition form) {
        List<WideTableName> tables = new ArrayList<>();
        tables.add(new WideTableName("", form.title()));
        form.repeats().forEach(repeat -> tables.add(new WideTableName(repeat.name(), repeat.label())));
        return tables;
    }

    /** The round's own form first. All are loaded before a stream begins, which needs the connection for itself. */
    private Map<Long, FormDefinition> formsOf(Round round, List<SnapshotHead> heads) {
        Map<Long, FormDefinition> found = new LinkedHashMap<>();
        found.put(round.formVersionId(), form(round.formVersionId()));
        heads.forEach(head -> found.computeIfAbsent(head.formVersionId(), this::form));
        return found;
    }

    private FormDefinition form(long formVersionId) {
        return forms.form(formVersionId).definition();
    }

    private ExportMarks marks(Round round) {
        return new ExportMarks(round.code(), round.isOpen(clock.instant()), demo.isOn());
    }
}
