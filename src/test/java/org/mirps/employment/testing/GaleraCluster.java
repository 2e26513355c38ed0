package org.mirps.employment.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.boot.DatabaseAccess;

/**
 * Two nodes of a Galera cluster on the loopback, of Debian's packages {@code mariadb-server}, {@code galera-4} and {@code rsync}, with the
 * settings that docs/operate.md asks of a database. A change that one of them has taken reaches the other a moment later; of two that met,
 * one is undone when it commits.
 */
public final class GaleraCluster implements AutoCloseable {

    private static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");
    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Path RSYNC = Path.of("/usr/bin/rsync");
    private static final String SCHEMA = "employment";
    private static final String USER = "app";
    private static final String PASSWORD = "of-a-test";
    private static final Duration COMES_UP_WITHIN = Duration.ofSeconds(60);

    private final Path folder;
    private final List<Node> nodes;

    private GaleraCluster(Path folder, List<Node> nodes) {
        this.folder = folder;
        this.nodes = nodes;
    }

    /** @param port for clients; the others are those by which nodes speak to each other */
    private record Node(String name, int port, int group, int increments, int wholeState) {

        static Node of(String name) throws IOException {
            return new Node(name, freePort(), freePort(), freePort(), freePort());
        }
    }

    public static boolean isInstalled() {
        return Stream.of(PROVIDER, SERVER, RSYNC).allMatch(Files::exists);
    }

    /** Starts both; the second has taken over all of the first when this returns. */
    public static GaleraCluster start() throws IOException, SQLException, InterruptedException {
        // Not below target: a server that root starts runs as somebody who may not get there
        Path folder = Files.createTempDirectory("galera-");
        AtEnd.run(() -> TestFolders.delete(folder));
        give(folder);
        var cluster = new GaleraCluster(folder, List.of(Node.of("first"), Node.of("second")));
        cluster.install();
        cluster.run(cluster.nodes.get(0), "--wsrep-new-cluster");
        cluster.awaitReady(0);
        try (Connection first = cluster.administer(0);
                var statement = first.createStatement()) {
            statement.execute("CREATE DATABASE " + SCHEMA);
            statement.execute("CREATE USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "'");
            statement.execute("GRANT ALL ON " + SCHEMA + ".* TO '" + USER + "'@'127.0.0.1'");
        }
        cluster.run(cluster.nodes.get(1));
        cluster.awaitReady(1);
        return cluster;
    }

    /** The application's schema as one of the nodes has it, 0 or 1. */
    public DatabaseAccess access(int node) {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + nodes.get(node).port() + "/" + SCHEMA, USER, PASSWORD);
    }

    @Override
    public void close() {
        for (Node node : nodes) {
            DatabaseProcess.find(data(node)).ifPresent(DatabaseProcess::kill);
        }
        TestFolders.delete(folder);
    }

    private Connection administer(int node) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + nodes.get(node).port() + "/", "root", "");
    }

    private void install() throws IOException, InterruptedException {
        for (Node node : nodes) {
            give(Files.createDirectory(data(node)));
        }
        List<String> command = new ArrayList<>(List.of(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + data(nodes.get(0)),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
        command.addAll(asWhom());
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(nodes.get(0)).toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(Files.readString(log(nodes.get(0))));
        }
    }

    private void run(Node node, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data(node),
                "--socket=" + folder.resolve(node.name() + ".sock"),
                "--pid-file=" + data(node).resolve("pid"),
                "--port=" + node.port(),
                "--bind-address=127.0.0.1",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2",
                "--system-versioning-alter-history=KEEP",
                "--wsrep-on=ON",
                "--wsrep-provider=" + PROVIDER,
                "--wsrep-cluster-address=gcomm://"
                        + String.join(
                                ",",
                                nodes.stream()
                                        .map(each -> "127.0.0.1:" + each.group())
                                        .toList()),
                "--wsrep-node-address=127.0.0.1",
                "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:" + node.group()
                        + ";ist.recv_addr=127.0.0.1:" + node.increments(),
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=127.0.0.1:" + node.wholeState()));
        command.addAll(asWhom());
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(node).toFile()))
                .start();
        AtEnd.run(process::destroyForcibly);
    }

    private void awaitReady(int node) throws IOException {
        try {
            Patience.until("a node of the cluster is ready", COMES_UP_WITHIN, () -> isReady(node));
        } catch (AssertionError late) {
            throw new IOException(Files.readString(log(nodes.get(node))), late);
        }
    }

    private boolean isReady(int node) {
        try (Connection connection = administer(node);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW STATUS LIKE 'wsrep_ready'")) {
            return row.next() && "ON".equals(row.getString(2));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path data(Node node) {
        return folder.resolve(node.name());
    }

    private Path log(Node node) {
        return folder.resolve(node.name() + ".log");
    }

    private static List<String> asWhom() {
        return isRoot() ? List.of("--user=mysql") : List.of();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void give(Path file) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("mysql"));
        }
    }

    private static int freePort() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        }
    }
}
