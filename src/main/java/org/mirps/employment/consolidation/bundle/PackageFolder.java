package org.mirps.employment.consolidation.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.mirps.employment.consolidation.dataset.DatasetFolder;
import org.mirps.employment.consolidation.dataset.DatasetReading;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.TableWriter;

/** Where the tables of a round lie while a file is made of them; gone afterwards, whatever happens. */
@ApplicationScoped
public class PackageFolder {

    @Inject
    DatasetReading reading;

    @Inject
    TableWriter writer;

    /** Throws {@link org.mirps.employment.shared.NotFound} where there is no such round. */
    public <T> T within(RoundCode code, Making<T> making) throws IOException {
        try (DatasetFolder folder = DatasetFolder.make()) {
            return making.of(reading.read(code, folder.path()), folder.path());
        }
    }

    /** The package of what was read. The stream stays open; after an exception what was written is not a whole package. */
    public void writePackage(RoundDataset round, Language language, OutputStream out) throws IOException {
        PackageFile.write(round, language, writer, out);
    }

    /** Makes something of a round that was read. @param <T> what */
    public interface Making<T> {
        T of(RoundDataset round, Path folder) throws IOException;
    }
}
