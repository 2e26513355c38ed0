package org.mirps.employment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Room on the disk of the embedded database; of another database this knows nothing. A MariaDB whose disk is full while it writes a large
 * value ends itself when it undoes that, and again whenever it is started, until there is room (FullDiskIT, 11.4.5). So a file is only begun
 * where it fits with some left for everything small.
 */
@ApplicationScoped
public class StorageRoom {

    /** Left for answers, in bytes. */
    private static final long KEPT = 64L * FileSize.MEGABYTE;

    /** Table, log of the transaction and what the table grows by at once. */
    private static final int TIMES = 3;

    @Inject
    @ConfigProperty(name = "app.db.folder")
    Optional<String> folder;

    /** @throws TryLater if so many bytes should not be stored now */
    public void requireFor(long bytes) {
        folder.map(Path::of).ifPresent(place -> {
            long left = usable(place);
            if (left < KEPT + TIMES * bytes) {
                throw new TryLater(
                        "room on the disk of " + place + ", which has " + left / FileSize.MEGABYTE + " MB left");
            }
        });
    }

    private static long usable(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
