package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the web application tells the launcher while it starts: lines of a file in UTF-8, {@code say TEXT} to be printed when all is ready
 * ({@code {base}} stands for the address) and {@code fail TEXT} for the reason why it cannot start.
 */
record Notices(Path file) {

    private static final String SAY = "say ";
    private static final String FAIL = "fail ";

    static Notices fresh(Path file) throws IOException {
        PrivateFile.write(file, "");
        return new Notices(file);
    }

    Optional<String> failure() throws IOException {
        return texts(FAIL).stream().findFirst();
    }

    List<String> toPrint(String base) throws IOException {
        return texts(SAY).stream().map(text -> text.replace("{base}", base)).toList();
    }

    /** What was printed lies nowhere else: a set-up link and a token are among it. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> texts(String kind) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }
}
