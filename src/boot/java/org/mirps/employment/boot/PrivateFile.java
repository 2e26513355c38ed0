package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with a secret in them. */
final class PrivateFile {

    private PrivateFile() {}

    /** Writes {@code content} anew to a file that only its owner can read (mode 600 from its first moment). */
    static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, ownerOnly), content);
    }
}
