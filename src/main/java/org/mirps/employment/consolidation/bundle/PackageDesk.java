package org.mirps.employment.consolidation.bundle;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.dataset.DatasetReading;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.xlsx.RoundWorkbook;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/**
 * A round as one file. Its tables are read within a transaction, so that they show one moment; the file is made of what was read afterwards, without
 * one. Every method throws {@link org.mirps.employment.shared.NotFound} where there is no such round.
 */
@UseCases
public class PackageDesk {

    @Inject
    DatasetReading reading;

    @Inject
    TableWriter writer;

    /**
     * Writes the package: a zip. What is in it: docs/exports.md.
     *
     * @param language of labels where a notation has one only
     * @param out stays open; after an exception what was written is not a whole file
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    public void writePackage(RoundCode code, Language language, OutputStream out) throws IOException {
        within(code, round -> PackageFile.write(round, language, writer, out));
    }

    /** Writes the workbook alone; else like {@link #writePackage}. @param values what stands in cells of choices */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    public void writeWorkbook(RoundCode code, RoundWorkbook.Values values, Language language, OutputStream out)
            throws IOException {
        within(code, round -> RoundWorkbook.write(round, values, language, out));
    }

    private void within(RoundCode code, Making making) throws IOException {
        Path folder = Files.createTempDirectory("round-");
        try {
            making.of(reading.read(code, folder));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Makes a file of a round that was read. */
    private interface Making {
        void of(RoundDataset round) throws IOException;
    }
}
