package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with a secret in them, and folders of such. */
final class PrivateFile {

    private PrivateFile() {}

    /** Writes {@code content} anew to a file that only its owner can read (mode 600 from its first moment). */
    static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, ownerOnly), content);
    }

    /**
     * Makes {@code folder} when it is missing, and closes it to others (mode 700). One that belongs to somebody else, such as a mounted
     * volume, stays as it is: what is made in it is closed.
     */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.getOwner(folder).equals(Files.getOwner(Path.of("/proc/self")))) {
            return;
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
