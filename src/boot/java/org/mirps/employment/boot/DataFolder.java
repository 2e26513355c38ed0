package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folder named by {@code --data}, held by one process at a time. A marker file says that it is ours and whether it holds real work or a
 * demo, so that sample data never meets real answers. Nobody but its owner reads it.
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = ".mirps-employment";
    private static final Set<String> FOUND_ON_EMPTY_VOLUMES = Set.of("lost+found");

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder when missing, marks it, locks it and clears what a killed process left in {@code run}.
     *
     * @throws StartFailure when it is not a folder of ours, belongs to the other mode, is in use, or cannot be written
     */
    static DataFolder open(Path folder, Mode mode) throws StartFailure {
        try {
            PrivateFile.folder(folder);
            mark(folder, mode);
            var opened = new DataFolder(folder, lock(folder));
            FileTree.delete(opened.run());
            for (Path part : List.of(opened.run(), opened.temporary(), opened.logs())) {
                PrivateFile.folder(part);
            }
            opened.closeToOthers();
            return opened;
        } catch (IOException e) {
            throw new StartFailure(Said.in("data.unusable", folder, reason(e)), e);
        }
    }

    /** @throws StartFailure unless a server runs on that folder and has printed its address */
    static void requireRunning(Path folder) throws StartFailure, IOException {
        boolean ours = Files.exists(folder.resolve(MARKER));
        if (!ours || !isLocked(folder) || !Files.exists(folder.resolve("run").resolve(Application.ADDRESS))) {
            throw new StartFailure(Said.in("data.noServer", folder));
        }
    }

    private static boolean isLocked(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    private static void mark(Path folder, Mode mode) throws IOException, StartFailure {
        Path marker = folder.resolve(MARKER);
        String name = mode.name().toLowerCase(Locale.ROOT);
        if (!Files.exists(marker)) {
            if (!isEmpty(folder)) {
                throw new StartFailure(Said.in("data.notOurs", folder));
            }
            Files.writeString(marker, name + "\n");
            return;
        }
        String found = Files.readString(marker).strip();
        if (!found.equals(name)) {
            throw new StartFailure(Said.in("data.otherMode", folder, found, name));
        }
    }

    /** Earlier programs left the parts open. */
    private void closeToOthers() throws IOException {
        try (var parts = Files.list(folder)) {
            for (Path part : parts.filter(part -> Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                PrivateFile.folder(part);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.allMatch(
                    file -> FOUND_ON_EMPTY_VOLUMES.contains(file.getFileName().toString()));
        }
    }

    private static FileChannel lock(Path folder) throws IOException, StartFailure {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartFailure(Said.in("data.inUse", folder));
        }
        return channel;
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName();
        return switch (name) {
            case "AccessDeniedException" -> Said.in("data.notWritable");
            case "FileAlreadyExistsException" -> Said.in("data.isAFile");
            default -> Said.in("data.notWritten", String.valueOf(e.getMessage()));
        };
    }

    /** The database server's own files. */
    Path database() {
        return folder.resolve("db");
    }

    /** Where the database binaries of {@code version} are unpacked once. */
    Path binaries(String version) {
        return folder.resolve("mariadb-" + version);
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Files of this start only, deleted when it ends. */
    Path run() {
        return folder.resolve("run");
    }

    /** Temporary files of this start. */
    Path temporary() {
        return run().resolve("tmp");
    }

    /** Dumps made before updates of the database. */
    Path backups() {
        return folder.resolve("backups");
    }

    /** How to reach the embedded database while it runs; readable by its owner only. */
    Path databaseAccess() {
        return folder.resolve("db-access.properties");
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(databaseAccess());
        FileTree.delete(run());
        lock.close();
    }
}
