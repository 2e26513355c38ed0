package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A dump of the embedded database, made before a newer program changes its schema: the way back to the older one. The newest three are kept,
 * as {@code before-V…-to-V….sql.gz} with the first and the last migration that were to come.
 */
final class SchemaBackup {

    private static final int KEPT = 3;
    private static final String BEFORE = "before-";
    private static final String TO = "-to-";
    private static final String ENDING = ".sql.gz";

    private static final long ROOM_TO_WORK = 200_000_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DatabaseClient database;
    private final Path files;
    private final Path folder;

    /**
     * @param files the database server's files, whose size says how much room a dump needs
     * @param folder where dumps lie, made when missing
     */
    SchemaBackup(DatabaseClient database, Path files, Path folder) {
        this.database = database;
        this.files = files;
        this.folder = folder;
    }

    /**
     * Dumps if there are data and not all migrations of this program have run on them.
     *
     * @param migrations file names
     * @throws StartFailure when there is no room or the dump fails; nothing was changed then
     */
    void makeBefore(Set<String> migrations) throws StartFailure, IOException, InterruptedException {
        List<String> run = migrationsRun();
        var missing = new HashSet<>(migrations);
        run.forEach(missing::remove);
        if (run.isEmpty() || missing.isEmpty()) {
            return;
        }
        PrivateFile.folder(folder);
        String update = version(Collections.min(missing)) + TO + version(Collections.max(migrations));
        if (isBegun(update, names())) {
            return;
        }
        DiskSpace.require(folder, FileTree.size(files) + ROOM_TO_WORK, "disk.toBackUp");
        write(folder.resolve(
                BEFORE + update + "-" + MOMENT.format(Clock.systemUTC().instant()) + ENDING));
        keepNewest(folder);
    }

    /**
     * Whether an earlier attempt at the same update has got further than its beginning: what is there now is half of each, and the dump made
     * before that attempt is the one to keep.
     *
     * @param update such as {@code V1-to-V7}
     */
    static boolean isBegun(String update, Collection<String> backups) {
        String target = update.substring(update.indexOf(TO));
        return backups.stream()
                .filter(name -> name.startsWith(BEFORE) && name.contains(target + "-"))
                .map(name -> name.substring(BEFORE.length()))
                .anyMatch(name ->
                        name.substring(0, name.indexOf(TO)).compareTo(update.substring(0, update.indexOf(TO))) < 0);
    }

    private static String version(String migration) {
        return migration.substring(0, migration.indexOf("__"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> backups = Files.list(folder)) {
            return backups.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> migrationsRun() throws StartFailure, IOException, InterruptedException {
        if (database.query("SHOW TABLES LIKE 'flyway_schema_history'").isEmpty()) {
            return List.of();
        }
        return database.query("SELECT script FROM flyway_schema_history WHERE success = 1");
    }

    private void write(Path backup) throws StartFailure, IOException, InterruptedException {
        Path half = folder.resolve("half");
        try {
            PrivateFile.write(half, "");
            try (var zipped = new GZIPOutputStream(Files.newOutputStream(half))) {
                database.dump(zipped);
            }
            Files.move(half, backup, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Removes all dumps but the newest three. */
    static void keepNewest(Path folder) throws IOException {
        try (Stream<Path> backups = Files.list(folder)) {
            var newestFirst = backups.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
                Files.delete(old);
            }
        }
    }
}
