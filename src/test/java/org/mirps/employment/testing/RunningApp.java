package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.boot.DatabaseAccess;

/**
 * The real jar, ready to be asked. {@link #demo()} and {@link #serve()} are started once per test JVM and shared, from a filled and from an empty folder; tests
 * that stop or kill theirs start their own with {@link #start}.
 */
public final class RunningApp {

    private static @Nullable RunningApp demo;
    private static @Nullable KeptRows demoAtItsStart;
    private static boolean demoIsAnothers;
    private static @Nullable RunningApp serve;

    private final LauncherProcess process;
    private final Path data;
    private final URI baseUri;

    private RunningApp(LauncherProcess process, Path data) {
        this.process = process;
        this.data = data;
        String ready = process.awaitLine(line -> line.contains(" is ready at "));
        this.baseUri = URI.create(ready.substring(ready.indexOf("http")));
    }

    /**
     * The shared demo year. Whatever tests did to it is taken back before the next class of tests asks for it, so that none depends on which
     * ran before it.
     */
    public static synchronized RunningApp demo() {
        try {
            if (demo == null) {
                demo = start(
                        Map.of(
                                "EMBED_HOSTS",
                                ForeignSite.NAMED.origin(),
                                "API_ORIGINS",
                                ForeignSite.NAMED.origin(),
                                "WEBHOOK_HOSTS",
                                WebhookReceiver.SHARED.origin()),
                        "demo",
                        TestFolders.createWithDemo());
                demoAtItsStart = KeptRows.of(demo.database());
            } else if (demoIsAnothers) {
                Objects.requireNonNull(demoAtItsStart).putBack();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo cannot be put back to its start", e);
        }
        demoIsAnothers = false;
        return demo;
    }

    static synchronized void anotherClassBegins() {
        demoIsAnothers = true;
    }

    /** The shared empty installation. */
    public static synchronized RunningApp serve() {
        if (serve == null) {
            serve = start("serve", TestFolders.create("serve"));
        }
        return serve;
    }

    /** Starts {@code command} on a free port with its data in {@code data}; returns when the address was printed. */
    public static RunningApp start(String command, Path data, String... more) {
        return start(Map.of(), command, data, more);
    }

    /** The same with variables added to the environment. */
    public static RunningApp start(Map<String, String> environment, String command, Path data, String... more) {
        var arguments = new ArrayList<>(List.of(command, "--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        return new RunningApp(LauncherProcess.start(environment, arguments.toArray(String[]::new)), data);
    }

    /** An empty installation that knows its address and sends its mail to {@code host}. */
    public static RunningApp serveWithMail(MailHost host) {
        int port = MailHost.freePort();
        var environment = new HashMap<>(host.settings());
        environment.put("BASE_URL", "http://localhost:" + port);
        Path data = TestFolders.create("serve");
        return new RunningApp(
                LauncherProcess.start(
                        environment, "serve", "--port", Integer.toString(port), "--data", data.toString()),
                data);
    }

    /** As an operator starts it, with the JVM's own settings; {@code jar} is the real one or a variant of it. */
    public static RunningApp startPlain(Path jar, String command, Path data) {
        String[] arguments = {command, "--port", "0", "--data", data.toString()};
        return new RunningApp(LauncherProcess.start(List.of(), jar, Map.of(), arguments), data);
    }

    /** Address of the home page, ending in a slash. */
    public URI baseUri() {
        return baseUri;
    }

    /** What was printed so far: the address, then what the application told the operator. */
    public List<String> output() {
        return process.out();
    }

    /** The first line of the output that fits; fails if none comes. */
    public String awaitLine(Predicate<String> fits) {
        return process.awaitLine(fits);
    }

    /** Warnings and errors printed so far. */
    public List<String> errors() {
        return process.err();
    }

    public long pid() {
        return process.pid();
    }

    /** Process id of its embedded database server. */
    public long databasePid() {
        return ProcessHandle.of(process.pid())
                .orElseThrow()
                .descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(c -> c.endsWith("mariadbd"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .pid();
    }

    public Path dataFolder() {
        return data;
    }

    /** Account and address of its embedded database. */
    public DatabaseAccess database() {
        var properties = new Properties();
        try (var in = Files.newInputStream(data.resolve("db-access.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DatabaseAccess(
                properties.getProperty("url"), properties.getProperty("user"), properties.getProperty("password"));
    }

    /** Waits until it has ended by itself and gives the exit code. */
    public int awaitExit() {
        return process.awaitExit();
    }

    /** Ends it by SIGTERM and gives the exit code. */
    public int stop() {
        return process.stop();
    }

    /** Ends the process by SIGKILL; its database server stays, as it would for an operator. */
    public void killHard() {
        process.killHard();
    }
}
