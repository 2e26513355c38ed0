package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.RunningApp;

/** Whoever has an account on the machine reads nothing of ours: answers, links and tokens lie in the data folder. */
@Tag("faults")
class PrivateDataIT {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    @Test
    void theDataFolderAndEachOfItsFoldersAreClosedToOthers() throws IOException {
        Path data = RunningApp.serve().dataFolder();
        assertClosed(data);
        try (Stream<Path> parts = Files.list(data)) {
            for (Path part : parts.filter(part -> Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                assertClosed(part);
            }
        }
    }

    @Test
    void whatTheDatabaseWritesIsItsOwnersAlone() throws IOException {
        try (Stream<Path> files = Files.walk(RunningApp.serve().dataFolder().resolve("db"))) {
            for (Path file : files.filter(PrivateDataIT::isData).toList()) {
                assertClosed(file);
            }
        }
        assertClosed(RunningApp.serve().dataFolder().resolve("db-access.properties"));
    }

    @Test
    void aLinkThatWasPrintedLiesInNoFile() throws IOException {
        RunningApp app = RunningApp.serve();
        String line = app.awaitLine(printed -> printed.contains("token="));
        String token = line.substring(line.indexOf("token=") + "token=".length());
        assertThat(token).hasSizeGreaterThan(20);
        for (String part : new String[] {"run", "logs"}) {
            try (Stream<Path> files = Files.walk(app.dataFolder().resolve(part))) {
                for (Path file : files.filter(PrivateDataIT::isSmallFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(token);
                }
            }
        }
    }

    private static boolean isData(Path file) {
        return !Set.of("mariadb.sock", "mariadb_upgrade_info")
                .contains(file.getFileName().toString());
    }

    private static boolean isSmallFile(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() < 5_000_000;
    }

    private static void assertClosed(Path path) throws IOException {
        assertThat(Files.getPosixFilePermissions(path)).as(path.toString()).doesNotContainAnyElementsOf(OF_OTHERS);
    }
}
