package org.mirps.employment.consolidation.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.mirps.employment.consolidation.dataset.DatasetFolder;
import org.mirps.employment.consolidation.dataset.DatasetReading;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.file.Progress;

/** Where the tables of a round lie while a file is made of them; gone afterwards, whatever happens. */
@ApplicationScoped
public class PackageFolder {

    @Inject
    DatasetReading reading;

    @Inject
    TableWriter writer;

    @Inject
    RoundIndicators indicators;

    /** Is another one as soon as anything differs of what the tables are made of. Throws NotFound where there is no such round. */
    @Transactional
    public String state(RoundCode code) {
        return indicators.state(code);
    }

    /**
     * Throws {@link org.mirps.employment.shared.NotFound} where there is no such round.
     *
     * @param progress hears of the tables that are read
     * @throws Progress.Stopped if nobody wants it any more
     */
    public <T> T within(RoundCode code, Progress progress, Making<T> making) throws IOException {
        try (DatasetFolder folder = DatasetFolder.make()) {
            return making.of(reading.read(code, folder.path(), progress), folder.path());
        }
    }

    /** The package of what was read. The stream stays open; after an exception what was written is not a whole package. */
    public void writePackage(RoundDataset round, Language language, OutputStream out, Progress progress)
            throws IOException {
        PackageFile.write(round, language, writer, out, progress);
    }

    /** Makes something of a round that was read. @param <T> what */
    public interface Making<T> {
        T of(RoundDataset round, Path folder) throws IOException;
    }
}
