package org.mirps.employment.boot;

import java.nio.file.Path;

/** Where messages of the server and the application go: all to a rotating file, the application's warnings and errors to the console as well. */
final class ServerLog {

    private static final int BYTES_PER_FILE = 5_000_000;
    private static final int FILES = 5;
    private static final String NAME = "server.%g.log";

    private ServerLog() {}

    /** Configuration in the format of {@code java.util.logging}, for log files in {@code folder}. */
    static String configuration(Path folder) {
        return """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%1$s
                java.util.logging.FileHandler.limit=%2$d
                java.util.logging.FileHandler.count=%3$d
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=org.mirps.employment.boot.LogLine
                org.mirps.employment.handlers=org.mirps.employment.boot.ConsoleWarnings
                .level=INFO
                org.mirps.employment.level=INFO
                org.hibernate.validator.internal.util.Version.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                """.formatted(escaped(folder) + "/" + NAME, BYTES_PER_FILE, FILES);
    }

    /** The file that is written to; older ones have higher numbers. */
    static Path newest(Path folder) {
        return folder.resolve(NAME.replace("%g", "0"));
    }

    /** A path in a pattern of the file handler: a per cent sign is written twice. */
    private static String escaped(Path folder) {
        return folder.toString().replace("\\", "\\\\").replace("%", "%%");
    }
}
