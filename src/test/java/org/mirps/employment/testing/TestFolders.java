package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.jar.JarFile;
import org.mirps.employment.boot.LeftoverDatabase;
import org.mirps.employment.boot.MariadbBinaries;
import org.mirps.employment.boot.StartFailure;

/** Folders below {@code target}, removed when the test JVM ends together with the database servers that still run on them. */
public final class TestFolders {

    private static final Path ROOT = Path.of(System.getProperty("app.jar")).resolveSibling("test-data");

    private TestFolders() {}

    /** A folder that does not exist yet, so that what starts on it is a first start. */
    public static Path create(String name) {
        try {
            Files.createDirectories(ROOT);
            Path parent = Files.createTempDirectory(ROOT, name + "-");
            AtEnd.run(() -> remove(parent));
            return parent.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder for {@code mode} in which only the database binaries are there already: saves unpacking 350 MB. */
    public static Path createWithBinaries(String mode) {
        try (var jar = new JarFile(System.getProperty("app.jar"))) {
            String version = jar.getManifest().getMainAttributes().getValue("MariaDB-Version");
            Path folder = Files.createDirectories(create(mode));
            Files.writeString(folder.resolve(".mirps-employment"), mode + "\n");
            Files.createSymbolicLink(
                    folder.resolve("mariadb-" + version), binaries().folder());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder of the demo with its year filled, as its first start leaves it. */
    public static Path createWithDemo() {
        return SeededYear.copy();
    }

    static Path root() throws IOException {
        return Files.createDirectories(ROOT);
    }

    /** The database binaries, unpacked once for all tests of a build; its other test JVM waits meanwhile. */
    public static synchronized MariadbBinaries binaries() {
        try (var file =
                FileChannel.open(root().resolve("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed
            return MariadbBinaries.unpackOnce(
                    () -> URI.create("jar:"
                                    + Path.of(System.getProperty("app.jar")).toUri() + "!/app/mariadb-linux64.jar")
                            .toURL()
                            .openStream(),
                    ROOT.resolve("mariadb"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            LeftoverDatabase.stopAny(folder.resolve("data").resolve("db"));
            delete(folder);
        } catch (StartFailure e) {
            throw new IllegalStateException(folder + " could not be cleared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
