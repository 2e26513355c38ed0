package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The database server that runs on some files, as the system sees it: it can be killed, or stopped so that it holds its connections and answers nothing. */
public final class DatabaseProcess {

    private static final int ENDED_WITHIN_SECONDS = 10;

    private final ProcessHandle server;

    private DatabaseProcess(ProcessHandle server) {
        this.server = server;
    }

    /** @param files the folder of the server's own files */
    public static DatabaseProcess on(Path files) {
        return find(files).orElseThrow(() -> new AssertionError("No database server runs on " + files));
    }

    /** The one that runs on {@code files}, if one does. */
    public static Optional<DatabaseProcess> find(Path files) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(all -> Arrays.asList(all).contains("--datadir=" + files))
                        .isPresent())
                .findFirst()
                .map(DatabaseProcess::new);
    }

    /** The embedded one of an application. */
    public static DatabaseProcess of(RunningApp app) {
        return on(app.dataFolder().resolve("db"));
    }

    public long pid() {
        return server.pid();
    }

    /** SIGKILL; returns when it is gone. */
    public void kill() {
        server.destroyForcibly();
        try {
            server.onExit().get(ENDED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The database server does not end", e);
        }
    }

    /** SIGSTOP, then SIGCONT whatever the work did. */
    public void stoppedWhile(Runnable work) {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new AssertionError("kill -" + name + " answered " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
