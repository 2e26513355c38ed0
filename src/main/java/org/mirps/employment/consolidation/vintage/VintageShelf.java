package org.mirps.employment.consolidation.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Row;

/** Where vintages are put, with what they changed. Each is a line in the log: who, what, from where. */
@ApplicationScoped
public class VintageShelf {

    private static final Logger LOG = Logger.getLogger(VintageShelf.class.getName());
    private static final String LONG_TABLE = "data/long.csv";

    @Inject
    RoundRepository rounds;

    @Inject
    VintageRepository vintages;

    @Inject
    Event<VintageStored> stored;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** The number of the next one. Two who publish at once get the same: the database takes one of them. */
    @Transactional
    public int next(RoundCode code) {
        return last(rounds.announced(code)).map(Vintage::number).orElse(0) + 1;
    }

    private Optional<Vintage> last(Round round) {
        return vintages.all(round).stream().findFirst();
    }

    /** Stores it, and gives its number. */
    @Transactional
    public int store(RoundDataset published, String note, PackageCopy copy) throws IOException {
        Round round = published.round();
        Optional<Vintage> before = last(round);
        if (before.map(Vintage::number).orElse(0) + 1 != published.vintage()) {
            throw new PublishedMeanwhile();
        }
        List<Revision> revisions =
                before.isEmpty() ? List.of() : explained(round, differences(before.orElseThrow(), published));
        if (before.isEmpty() ? published.table(Dataset.LONG).rows() == 0 : revisions.isEmpty()) {
            throw new NothingNew();
        }
        Vintage vintage = new Vintage(
                published.indicators().participation(),
                published.vintage(),
                note,
                copy,
                currentUser.accountId(),
                clock.instant());
        vintages.add(vintage, copy, revisions);
        stored.fire(new VintageStored(round.id(), round.code(), vintage.number(), copy.sha256()));
        LOG.info(() -> "Vintage " + vintage.number() + " of round " + round.code() + " published by account "
                + currentUser.accountId().value() + ", from " + address.text() + ": " + copy.sha256());
        return vintage.number();
    }

    private List<Revision> differences(Vintage before, RoundDataset published) throws IOException {
        try (InputStream then = vintages.fileOf(before, LONG_TABLE);
                InputStream now =
                        Files.newInputStream(published.table(Dataset.LONG).file());
                CsvTableReader earlier = CsvTableReader.open(then);
                CsvTableReader later = CsvTableReader.open(now)) {
            return LongTables.revisions(earlier, later);
        }
    }

    /** With why the submission that was corrected had been returned, where it was. */
    private List<Revision> explained(Round round, List<Revision> revisions) {
        Map<String, String> reasons = new HashMap<>();
        for (Row row : vintages.returned(round)) {
            reasons.put(row.text("participant_code") + " " + row.count("snapshot"), row.textOrEmpty("reason"));
        }
        return revisions.stream()
                .map(revision -> revision.because(
                        reasons.getOrDefault(revision.government() + " " + revision.snapshotBefore(), "")))
                .toList();
    }
}
