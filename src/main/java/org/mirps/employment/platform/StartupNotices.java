package org.mirps.employment.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the operator is told at start-up. The launcher reads the file named by {@code app.startup.notices}: lines of {@code say TEXT}, printed
 * in this order after the address, and {@code fail TEXT}, the reason for not starting. Without that setting (another server, tests) nothing
 * is told: a text may hold a secret such as a set-up link, so it never goes to the log.
 */
@ApplicationScoped
public class StartupNotices {

    @Inject
    @ConfigProperty(name = "app.startup.notices")
    private Optional<String> file;

    /** Prints {@code text} when the application is ready; {@code {base}} in it becomes the address, with a slash at its end. */
    public void say(String text) {
        append("say ", text);
    }

    /** Ends the start; the first such text is printed as its reason. One sentence, for the operator. */
    public void fail(String text) {
        append("fail ", text);
    }

    private void append(String kind, String text) {
        file.map(Path::of)
                .ifPresent(path -> append(
                        path, text.lines().map(line -> kind + line + "\n").collect(Collectors.joining())));
    }

    private static void append(Path path, String lines) {
        try {
            Files.writeString(path, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
