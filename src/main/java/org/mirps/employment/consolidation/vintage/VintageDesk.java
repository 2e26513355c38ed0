package org.mirps.employment.consolidation.vintage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/**
 * Consolidations of a round that were published, for the regional team. They stay as they are, whatever is corrected, returned or withdrawn
 * afterwards: a correction makes the next one. Every method throws {@link NotFound} where there is no such round or vintage.
 */
@UseCases
public class VintageDesk {

    /** Characters of what is said of a vintage. */
    public static final int LONGEST_NOTE = 1_000;

    /** Rows of changes that a page shows; the table to download has all. */
    private static final int MOST_SHOWN = 200;

    @Inject
    RoundRepository rounds;

    @Inject
    VintageRepository vintages;

    @Inject
    VintagePublication publication;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    AccountNames names;

    @Inject
    TableWriter writer;

    @Inject
    DemoMode demo;

    /**
     * A vintage with what a list says of it.
     *
     * @param by name of who published it
     * @param revisions how many answers it changed of the one before
     * @param shown the first of them, of the newest vintage; none of the others
     */
    public record Published(Vintage vintage, String by, long revisions, List<Revision> shown) {}

    /**
     * A round and its vintages, the newest first.
     *
     * @param form of the version that the round asks for
     * @param names of participants, by code
     */
    public record Listed(
            Round round,
            FormDefinition form,
            Map<String, LocalizedText> names,
            boolean sampleData,
            List<Published> vintages) {}

    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public Listed vintages(RoundCode code) {
        Round round = rounds.announced(code);
        List<Vintage> all = vintages.all(round);
        Map<AccountId, String> by =
                names.namesOf(all.stream().map(Vintage::publishedBy).toList());
        Map<Integer, Long> revisions = all.isEmpty() ? Map.of() : vintages.revisionsOf(round);
        return new Listed(
                round,
                forms.form(round.formVersionId()).definition(),
                snapshots.standings(round.id()).stream()
                        .collect(Collectors.toMap(standing -> standing.code().value(), Participation.Standing::name)),
                demo.isOn(),
                all.stream()
                        .map(vintage -> new Published(
                                vintage,
                                by.getOrDefault(vintage.publishedBy(), ""),
                                revisions.getOrDefault(vintage.number(), 0L),
                                vintage.number() == all.size() ? vintages.revisions(vintage, MOST_SHOWN) : List.of()))
                        .toList());
    }

    /**
     * Publishes what the tables of the round are now.
     *
     * @param note what is said of it; may be empty
     * @return its number
     * @throws NoteTooLong if the note is longer than {@link #LONGEST_NOTE}
     * @throws PublishedMeanwhile if somebody else has published one since this began
     * @throws NothingNew if no answer differs from the vintage before, or there is none yet
     */
    @Permits({Role.COORDINATOR})
    @Audited(Matter.SESSION)
    public int publish(RoundCode code, @Nullable String note) throws IOException {
        return publication.publish(code, note == null ? "" : note.strip());
    }

    /** Writes the package of a vintage, byte for byte as it was published. The stream stays open. */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public void writePackage(RoundCode code, int number, OutputStream out) throws IOException {
        vintages.writePackage(vintage(code, number), out);
    }

    /**
     * Writes what a vintage changed of the one before it. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public long writeRevisions(RoundCode code, int number, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        Vintage vintage = vintage(code, number);
        TableWriter.Rows rows = writer.begin(RevisionRows.COLUMNS, purpose, out);
        for (Revision revision : vintages.revisions(vintage, Integer.MAX_VALUE)) {
            rows.write(RevisionRows.row(code, vintage, revision, demo.isOn()));
        }
        return rows.end();
    }

    private Vintage vintage(RoundCode code, int number) {
        return vintages.find(rounds.announced(code), number)
                .orElseThrow(() -> new NotFound("vintage " + number + " of " + code));
    }
}
