package org.mirps.employment.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

/** Unpacks archives without leaving the target folder. */
final class Unzip {

    private Unzip() {}

    static void all(InputStream archive, Path target) throws IOException {
        some(archive, target, UnaryOperator.identity());
    }

    /** Unpacks the files to which {@code place} gives a relative path; an empty one leaves the file out. */
    static void some(InputStream archive, Path target, UnaryOperator<String> place) throws IOException {
        var zip = new ZipInputStream(archive);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = place.apply(entry.getName());
            if (!entry.isDirectory() && !name.isEmpty()) {
                Path file = safe(target, name);
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /** {@code name} below {@code folder}. */
    static Path safe(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive entry " + name + " would leave its folder.");
        }
        return file;
    }
}
