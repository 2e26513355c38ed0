package org.mirps.employment.consolidation.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.mirps.employment.consolidation.bundle.PackageFolder;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.file.Progress;

/**
 * How a vintage comes about: the tables of one moment are read in a transaction, the package is made of them without one, and it is stored in a
 * second one. So no connection waits while a workbook is written.
 */
@ApplicationScoped
public class VintagePublication {

    @Inject
    PackageFolder packages;

    @Inject
    VintageShelf shelf;

    int publish(RoundCode code, String note) throws IOException {
        if (note.length() > VintageDesk.LONGEST_NOTE) {
            throw new NoteTooLong(VintageDesk.LONGEST_NOTE);
        }
        int number = shelf.next(code);
        return packages.within(code, Progress.NONE, (round, folder) -> {
            RoundDataset vintage = round.asVintage(number);
            return shelf.store(vintage, note, written(vintage, folder.resolve("package.zip")));
        });
    }

    private PackageCopy written(RoundDataset round, Path file) throws IOException {
        DigestOutputStream digested;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            digested = new DigestOutputStream(out, Sha256.digest());
            packages.writePackage(round, Language.DEFAULT, digested, Progress.NONE);
            digested.flush();
        }
        return new PackageCopy(
                file,
                Files.size(file),
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }
}
