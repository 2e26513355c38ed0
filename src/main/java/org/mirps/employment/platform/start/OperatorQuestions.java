package org.mirps.employment.platform.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.AuditChain;
import org.mirps.employment.audit.AuditCheck;
import org.mirps.employment.participant.people.OperatorLinks;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Answers whoever runs the server, while it runs: {@code admin link EMAIL} and {@code admin audit verify} of the launcher put a file with what they ask into a folder that only
 * its owner enters, and print the file that comes back. Nothing of that goes over a network.
 */
@ApplicationScoped
public class OperatorQuestions {

    private static final Logger LOG = Logger.getLogger(OperatorQuestions.class.getName());
    private static final String ASKED = ".ask";

    /** Where the launcher puts them; nothing is asked of a server that was started otherwise. */
    @Inject
    @ConfigProperty(name = "app.questions")
    Optional<String> folder;

    @Inject
    OperatorLinks links;

    @Inject
    RequestOrigin reach;

    @Inject
    AuditChain chain;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable ScheduledExecutorService looks;

    /** From now on, once a second. */
    void await() {
        folder.map(Path::of).ifPresent(questions -> {
            looks = Executors.newSingleThreadScheduledExecutor(threads);
            var unused = looks.scheduleWithFixedDelay(() -> look(questions), 1, 1, TimeUnit.SECONDS);
        });
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.shutdownNow();
        }
    }

    /** A new link to that account in words, told to those around it; {@code {base}} stands for an address that was not published. */
    String link(String email) {
        Texts texts = Texts.of("platform", Language.ofThisComputer());
        return links.to(email)
                .map(token -> texts.get("operator.link", email, address(token)))
                .orElseGet(() -> texts.get("operator.noAccount", email));
    }

    private static boolean isOfAudit(Path question) {
        return question.getFileName().toString().startsWith("audit-");
    }

    /** What looking through the audit log has found, in words; the first line is the exit code of the command. */
    private String audit() {
        AuditCheck found = chain.check();
        Texts texts = Texts.of("platform", Language.ofThisComputer());
        return found.isWhole()
                ? "0\n" + texts.get("operator.auditWhole", found.lines(), found.since())
                : "1\n" + texts.get("operator.auditBroken", found.broken());
    }

    String address(String token) {
        return reach.published().map(address -> address.text() + "/").orElse("{base}") + "setup.xhtml?token=" + token;
    }

    private void look(Path questions) {
        try {
            for (Path question : asked(questions)) {
                String asked = Files.readString(question).strip();
                Files.delete(question);
                answer(question, isOfAudit(question) ? audit() : link(asked));
            }
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "A question of the operator could not be answered", failure);
        }
    }

    private static List<Path> asked(Path questions) throws IOException {
        try (var files = Files.list(questions)) {
            return files.filter(file -> file.toString().endsWith(ASKED)).toList();
        }
    }

    /** There at once and whole, for its owner alone. */
    private static void answer(Path question, String text) throws IOException {
        String name = question.getFileName().toString();
        Path answer = question.resolveSibling(name.substring(0, name.length() - ASKED.length()) + ".answer");
        Path part = Files.createFile(
                question.resolveSibling(name + ".part"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text);
        Files.move(part, answer, StandardCopyOption.ATOMIC_MOVE);
    }
}
