package org.mirps.employment.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The real jar as a process of its own, its output kept line by line. It dies with the test JVM. */
public final class LauncherProcess {

    private static final int DEADLINE_SECONDS = 300;

    private final Process process;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> read;

    private LauncherProcess(Process process) {
        this.process = process;
        this.read =
                CompletableFuture.allOf(reader(process.getInputStream(), out), reader(process.getErrorStream(), err));
    }

    /** For tests: up sooner and smaller, slower in the long run. What it is as operators start it is {@link RunningApp#startPlain}. */
    private static final List<String> QUICK = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MetaspaceSize=256m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    /** Starts {@code serve} on a free port and a folder of its own; for starts that are refused. */
    public static LauncherProcess serve(Map<String, String> environment) {
        String folder = TestFolders.create("serve").toString();
        return start(environment, "serve", "--port", "0", "--data", folder);
    }

    /** Starts {@code java -jar} with these arguments; {@code DB_*} of the surrounding environment is not passed on. */
    public static LauncherProcess start(Map<String, String> environment, String... arguments) {
        return start(QUICK, Path.of(System.getProperty("app.jar")), environment, arguments);
    }

    /** The same with JVM options and a jar of the caller's choice. */
    public static LauncherProcess start(
            List<String> jvmOptions, Path jar, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_"));
        builder.environment().put("LC_ALL", "C.UTF-8"); // what it says is compared
        builder.environment().putAll(environment);
        try {
            var started = new LauncherProcess(builder.start());
            AtEnd.run(started::stop);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompletableFuture<Void> reader(InputStream stream, List<String> lines) {
        return CompletableFuture.runAsync(
                () -> new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lines::add),
                task -> {
                    var thread = new Thread(task, "output of the jar");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** The first line of standard output that fits; fails when the process ends or five minutes pass without one. */
    public String awaitLine(Predicate<String> fits) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (System.nanoTime() < deadline) {
            boolean ended = !process.isAlive() && read.isDone();
            var found = out.stream().filter(fits).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (ended) {
                break;
            }
            pause();
        }
        throw new AssertionError("The jar did not print the awaited line.\n" + everything());
    }

    /** Waits for the end and gives the exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The jar did not end.\n" + everything());
            }
            read.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pause() {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines of standard output so far. */
    public List<String> out() {
        return List.copyOf(out);
    }

    /** Lines of the error stream so far. */
    public List<String> err() {
        return List.copyOf(err);
    }

    public long pid() {
        return process.pid();
    }

    /** SIGTERM, then the exit code. */
    public int stop() {
        // The handle leaves the streams open: what is said last is read, too.
        process.toHandle().destroy();
        return awaitExit();
    }

    /** SIGKILL: nothing of ours runs any more in that process. */
    public void killHard() {
        process.toHandle().destroyForcibly();
        awaitExit();
    }

    private String everything() {
        return "Standard output:\n" + String.join("\n", out) + "\nError stream:\n" + String.join("\n", err);
    }
}
