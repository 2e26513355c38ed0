package org.mirps.employment.consolidation.table;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
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
    RoundTables tables;

    @Inject
    SnapshotReader snapshots;

    @Inject
    TableWriter writer;

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
        return tables.wideTables(rounds.announced(code));
    }

    /**
     * Writes the long table, in constant memory. Columns: docs/exports.md. Throws {@link org.mirps.employment.consolidation.NoSuchValue} where the extract
     * asks for what there is not.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeLong(RoundCode code, TableExtract extract, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        return tables.open(rounds.announced(code)).longTable(extract).write(writer, purpose, out);
    }

    /**
     * Writes a wide table; else like {@link #writeLong}.
     *
     * @param repeat whose rows; empty for the form itself
     * @throws NotFound if the form has no such repeat
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeWide(
            RoundCode code, String repeat, TableExtract extract, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        return tables.open(rounds.announced(code)).wide(repeat, extract).write(writer, purpose, out);
    }

    /** Writes the codebook: a row for each column of these tables; else like {@link #writeLong}. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public long writeCodebook(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return tables.open(rounds.announced(code)).codebook().write(writer, purpose, out);
    }

    /** Writes who takes part and how far they are; else like {@link #writeLong}. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeContributions(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return tables.open(rounds.announced(code)).contributions().write(writer, purpose, out);
    }

    /** Writes the choices of the forms by which the round was answered; else like {@link #writeLong}. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public long writeChoices(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return tables.open(rounds.announced(code)).choices().write(writer, purpose, out);
    }

    /** Writes every submission of those that count, also the earlier ones; else like {@link #writeLong}. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeSnapshots(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return tables.open(rounds.announced(code)).submissions().write(writer, purpose, out);
    }

    /** Writes what each submission changed of the one before it; else like {@link #writeLong}. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeRevisions(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return tables.open(rounds.announced(code)).revisions().write(writer, purpose, out);
    }

    private Participation participation(Round round) {
        return new Participation(round, round.isOpen(clock.instant()), snapshots.standings(round.id()));
    }
}
