package org.mirps.employment.boot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** What the build put beside the launcher's classes: the web application, the database binaries and the sample year. */
final class JarContents {

    static final String WAR = "app/mirps-employment.war";
    static final String SEED = "app/seed/";
    static final String DATABASE_BINARIES = "app/mariadb-linux64.jar";

    private final Path jar;

    private JarContents(Path jar) {
        this.jar = jar;
    }

    /** The jar that this class was loaded from. */
    static JarContents ofThisJar() {
        return new JarContents(Path.of(URI.create(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString())));
    }

    Path jar() {
        return jar;
    }

    /** Copies one entry to {@code target}, a file that is not there yet. */
    void copy(String entry, Path target) throws IOException {
        try (InputStream in = open(entry)) {
            Files.copy(in, target);
        }
    }

    /** Opens one entry; the caller closes it. */
    InputStream open(String entry) throws IOException {
        return URI.create("jar:" + jar.toUri() + "!/" + entry).toURL().openStream();
    }

    /** Unpacks the nested archive {@code entry} below {@code target}. */
    void unpack(String entry, Path target) throws IOException {
        try (InputStream in = open(entry)) {
            Unzip.all(in, target);
        }
    }

    /** Copies the files under {@code folder}, which ends in a slash, below {@code target}. */
    void copyFolder(String folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (var file = new JarFile(jar.toFile())) {
            for (var entry :
                    file.stream().filter(e -> e.getName().startsWith(folder)).toList()) {
                Path destination = Unzip.safe(target, entry.getName().substring(folder.length()));
                if (entry.isDirectory()) {
                    Files.createDirectories(destination);
                } else {
                    Files.createDirectories(destination.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, destination);
                    }
                }
            }
        }
    }
}
