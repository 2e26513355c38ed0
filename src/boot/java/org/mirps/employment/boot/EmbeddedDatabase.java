package org.mirps.employment.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own, reachable from this computer only. Its one account gets a new random password at every start. A commit that
 * was acknowledged is on disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "employment";
    private static final String USER = "app";
    private static final int READY_WITHIN_SECONDS = 120;
    private static final int STOPPED_WITHIN_SECONDS = 60;

    private final Process server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(Process server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    /**
     * Creates the server's files in {@code files} when there are none, stops a server that a killed process left running on them, and starts
     * one.
     *
     * @param log file to which the server's messages are appended
     * @throws StartFailure when the server does not come up; the log says why
     */
    public static EmbeddedDatabase start(MariadbBinaries binaries, Path files, Path log)
            throws StartFailure, IOException, InterruptedException {
        var access = new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + Ports.anyFree() + "/" + SCHEMA, USER, randomPassword());
        return start(binaries, files, log, access.inUtc());
    }

    /** The same at an address and with a password that are known already: a server that comes back where it was. */
    public static EmbeddedDatabase start(MariadbBinaries binaries, Path files, Path log, DatabaseAccess access)
            throws StartFailure, IOException, InterruptedException {
        LeftoverDatabase.stopAny(files);
        Path temporary = files.resolveSibling("db-temp");
        PrivateFile.folder(temporary);
        if (!Files.isDirectory(files)) {
            create(binaries, files, temporary, log);
        }
        Path initFile = files.resolveSibling("db-init.sql");
        PrivateFile.write(initFile, initialStatements(access.password()));
        try {
            var server = run(serverCommand(binaries, files, access.port(), initFile), temporary, log);
            var database = new EmbeddedDatabase(server, access);
            database.awaitReady(log);
            return database;
        } finally {
            Files.deleteIfExists(initFile);
        }
    }

    private static void create(MariadbBinaries binaries, Path files, Path temporary, Path log)
            throws StartFailure, IOException, InterruptedException {
        Path half = files.resolveSibling(files.getFileName() + ".half");
        FileTree.delete(half);
        var command = new ArrayList<>(List.of(
                "/bin/sh",
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + half,
                "--skip-name-resolve",
                "--skip-test-db",
                "--force"));
        command.addAll(asRoot());
        if (run(command, temporary, log).waitFor() != 0) {
            throw failure(log);
        }
        Files.move(half, files, StandardCopyOption.ATOMIC_MOVE);
        PrivateFile.folder(files);
    }

    private static List<String> serverCommand(MariadbBinaries binaries, Path files, int port, Path initFile)
            throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                LeftoverDatabase.DATA_OPTION + files,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock", // relative to the data folder: an absolute path may be too long for a socket
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--local-infile=0",
                "--performance-schema=0",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--init-file=" + initFile));
        command.addAll(asRoot());
        return command;
    }

    /** The server refuses to run as root unless told so. */
    private static List<String> asRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0) ? List.of("--user=root") : List.of();
    }

    /** One statement a line, as an init file wants it. */
    private static String initialStatements(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON `%1$s%%`.* TO '%2$s'@'127.0.0.1';
                """.formatted(SCHEMA, USER, password);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** @param temporary for its temporary tables, nobody else's: when any MariaDB starts, it deletes all that lie in its folder */
    private static Process run(List<String> command, Path temporary, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Map.of("TMPDIR", temporary.toString(), "UMASK", "0600", "UMASK_DIR", "0700"));
        return builder.start();
    }

    /** The server greets the first connection when its init file is done. */
    private void awaitReady(Path log) throws StartFailure, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
        boolean ready = false;
        try {
            while (!greets()) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    throw failure(log);
                }
                server.waitFor(50, TimeUnit.MILLISECONDS);
            }
            ready = true;
        } finally {
            if (!ready) {
                server.destroyForcibly();
            }
        }
    }

    private boolean greets() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), access.port())) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(READY_WITHIN_SECONDS));
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static StartFailure failure(Path log) {
        return new StartFailure(Said.in("embedded.failed", log));
    }

    /** Account and address for this start. */
    public DatabaseAccess access() {
        return access;
    }

    /** Done when the server has ended, for whatever reason. */
    CompletableFuture<?> ended() {
        return server.onExit();
    }

    /** Asks the server to stop and waits until its files are closed. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
