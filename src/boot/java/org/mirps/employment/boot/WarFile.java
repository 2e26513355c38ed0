package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The web application as one file. */
record WarFile(Path path) {

    private static final String MIGRATIONS = "WEB-INF/classes/db/migration/";

    /** File names of its migrations. */
    Set<String> migrations() throws IOException {
        try (var war = new ZipFile(path.toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(MIGRATIONS) && name.endsWith(".sql"))
                    .map(name -> name.substring(MIGRATIONS.length()))
                    .collect(Collectors.toSet());
        }
    }
}
