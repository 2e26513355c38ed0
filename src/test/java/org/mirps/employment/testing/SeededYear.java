package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The demo year as its first start leaves it, filled once for all tests of a build: filling it takes longer than most of them. What a first
 * start does is DemoYearIT's.
 */
final class SeededYear {

    /** What a server makes for itself at each start. */
    private static final Set<String> OF_A_RUN = Set.of("run", "logs", "lock", "db-temp");

    private static final int ENDED_BY_SIGTERM = 143;
    private static final String PREFIX = "demo-of-";

    private SeededYear() {}

    /** A data folder for the mode demo of which everything is there already. */
    static Path copy() {
        Path copy = TestFolders.create("demo");
        copy(kept(), copy);
        return copy;
    }

    /** Its other test JVM waits meanwhile. */
    private static synchronized Path kept() {
        try (var file = FileChannel.open(
                TestFolders.root().resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed
            Path jar = Path.of(System.getProperty("app.jar"));
            String build = Files.getLastModifiedTime(jar).toMillis() + "-" + Files.size(jar);
            Path kept = TestFolders.root().resolve(PREFIX + build);
            if (!Files.exists(kept)) {
                removeThoseOfEarlierBuilds();
                RunningApp first = RunningApp.start("demo", TestFolders.createWithBinaries("demo"));
                if (first.stop() != ENDED_BY_SIGTERM) {
                    throw new AssertionError("The demo did not end in order: " + first.errors());
                }
                Path whole = Files.createTempDirectory(TestFolders.root(), "demo-");
                copy(first.dataFolder(), whole);
                Files.move(whole, kept);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeThoseOfEarlierBuilds() throws IOException {
        try (Stream<Path> folders = Files.list(TestFolders.root())) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .toList()
                    .forEach(TestFolders::delete);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(path ->
                            !OF_A_RUN.contains(from.relativize(path).getName(0).toString()))
                    .toList()) {
                Path there = to.resolve(from.relativize(one));
                if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(there);
                    Files.setPosixFilePermissions(there, Files.getPosixFilePermissions(one));
                } else {
                    Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
