package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What whoever runs the server may ask of it while it runs. Question and answer are files in its data folder, which nobody but its owner
 * enters: who may write there may do anything to this server already.
 */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "${bundle:help.admin}")
final class AdminCommand implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Of the running server. */
    static final class Folder {

        @Option(
                names = "--data",
                paramLabel = "DIR",
                defaultValue = "data",
                description = "${bundle:help.admin.data} ./${DEFAULT-VALUE}")
        private Path data = Path.of("data");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Said.in("admin.missing"));
    }

    @Command(name = "link", mixinStandardHelpOptions = true, description = "${bundle:help.admin.link}")
    int link(
            @Parameters(paramLabel = "EMAIL", description = "${bundle:help.admin.email}") String email,
            @Mixin Folder folder)
            throws IOException, InterruptedException, StartFailure {
        spec.commandLine().getOut().println(ask("link", email, folder.data));
        return 0;
    }

    @Command(name = "audit", mixinStandardHelpOptions = true, description = "${bundle:help.admin.audit}")
    int audit(
            @Parameters(paramLabel = "verify", description = "${bundle:help.admin.verify}") Verify verify,
            @Mixin Folder folder)
            throws IOException, InterruptedException, StartFailure {
        String[] found = ask("audit", "", folder.data).split("\n", 2);
        spec.commandLine().getOut().println(found[1]);
        return Integer.parseInt(found[0]);
    }

    /** What may be asked of the audit log. */
    enum Verify {
        verify
    }

    /** Puts a question to the running server and waits for its answer. */
    private static String ask(String about, String words, Path data)
            throws IOException, InterruptedException, StartFailure {
        DataFolder.requireRunning(data.toAbsolutePath().normalize());
        Path run = data.resolve("run");
        Path asked = run.resolve(Application.QUESTIONS);
        String name = about + "-" + UUID.randomUUID();
        Path answer = asked.resolve(name + ".answer");
        Path question = asked.resolve(name + ".part");
        try (WatchService watch = asked.getFileSystem().newWatchService()) {
            asked.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            PrivateFile.write(question, words);
            Files.move(question, asked.resolve(name + ".ask"), StandardCopyOption.ATOMIC_MOVE);
            await(answer, watch);
        }
        String base = Files.readString(run.resolve(Application.ADDRESS));
        String said = Files.readString(answer).replace("{base}", base);
        Files.delete(answer);
        return said;
    }

    private static void await(Path answer, WatchService watch) throws InterruptedException, StartFailure {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(answer)) {
            WatchKey seen = watch.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (seen == null) {
                throw new StartFailure(Said.in("server.silent", PATIENCE.toSeconds()));
            }
            seen.reset();
        }
    }
}
