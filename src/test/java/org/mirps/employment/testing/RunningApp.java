package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * The shared demo year. Tests leave behind only what does not disturb the next: what is printed at its start must still hold, or the test
     * before this one is at fault.
     */
    public static RunningApp demo() {
        RunningApp demo = sharedDemo();
        HttpResponse<String> printed =
                HttpCaller.withToken(demo, HttpCaller.printedToken(demo)).get("api/v1/rounds");
        if (printed.statusCode() != 200) {
            throw new AssertionError("An earlier test ended the demo's printed token: " + printed.statusCode());
        }
        String invented = HttpCaller.query(
                demo,
                "select coalesce(group_concat(code), '') from participant where code regexp '^[A-Z]{2}[0-9]{2}$'");
        if (!invented.isEmpty()) {
            throw new AssertionError("An earlier test has left participants in the demo: " + invented);
        }
        return demo;
    }

    /** The same, however it is now: for those who put it in order again. */
    static synchronized RunningApp sharedDemo() {
        if (demo == null) {
            demo = start("demo", TestFolders.createWithDemo());
        }
        return demo;
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
