package org.mirps.employment.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The running whole: data folder, database and server, started in this order and stopped in the reverse one. */
final class Application {

    private final StartOptions options;
    private final Mode mode;
    private final PrintWriter out;
    private final JarContents jar = JarContents.ofThisJar();
    private final StopInOrder running = new StopInOrder();
    /** Ends when the database does; never, when somebody else runs it. */
    private CompletableFuture<?> databaseEnded = new CompletableFuture<>();

    Application(StartOptions options, Mode mode, PrintWriter out) {
        this.options = options;
        this.mode = mode;
        this.out = out;
    }

    /** Starts all, prints the address, and stays until the process is asked to end. Returns only when the database has ended by itself. */
    int run() throws StartFailure, IOException, InterruptedException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Runtime.getRuntime().addShutdownHook(new Thread(running::stopAll, "stop"));
        int port = Ports.choose(options.port(), mode == Mode.DEMO ? InetAddress.getLoopbackAddress() : null);
        var folder = running.then(DataFolder.open(options.data(), mode));
        System.setProperty("java.io.tmpdir", folder.run().resolve("tmp").toString());
        hushLibraries(folder.logs());
        var notices = Notices.fresh(folder.run().resolve("notices"));
        tellTheApplication(database(folder), notices, folder);
        serve(folder, port).awaitReady(port, notices, folder.logs());
        String base = "http://localhost:" + port + "/";
        out.println("MIRPS employment is ready at " + base);
        notices.toPrint(base).forEach(out::println);
        return stay(folder);
    }

    /** What libraries print past every logger goes to a file, anew at each start. */
    private static void hushLibraries(Path logs) throws IOException {
        var file = new PrintStream(logs.resolve("console.log").toFile(), StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }

    private DatabaseAccess database(DataFolder folder) throws StartFailure, IOException, InterruptedException {
        var external = mode == Mode.DEMO ? Optional.<DatabaseAccess>empty() : ExternalDatabase.named(System.getenv());
        if (external.isPresent()) {
            ExternalDatabase.check(external.get(), jar);
            return external.get();
        }
        return embedded(folder);
    }

    private DatabaseAccess embedded(DataFolder folder) throws StartFailure, IOException, InterruptedException {
        if (!MariadbBinaries.fitThisComputer()) {
            throw new StartFailure("There is no embedded database for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch")
                    + "; name a MariaDB of yours with DB_URL, DB_USER and DB_PASSWORD.");
        }
        var binaries = MariadbBinaries.unpackOnce(
                () -> jar.open(JarContents.DATABASE_BINARIES), folder.binaries(JarVersion.ofMariadb()));
        var database = running.then(EmbeddedDatabase.start(
                binaries, folder.database(), folder.logs().resolve("database.log")));
        databaseEnded = database.ended();
        database.access().writeTo(folder.databaseAccess());
        return database.access();
    }

    /** The application reads these as MicroProfile Config. */
    private void tellTheApplication(DatabaseAccess database, Notices notices, DataFolder folder) throws IOException {
        System.getProperties()
                .putAll(Map.of(
                        "app.db.url", database.url(),
                        "app.db.user", database.user(),
                        "app.db.password", database.password(),
                        "app.demo", String.valueOf(mode == Mode.DEMO),
                        "app.startup.notices", notices.file().toString()));
        if (mode == Mode.DEMO) {
            Path seed = folder.run().resolve("seed");
            jar.copyFolder(JarContents.SEED, seed);
            System.setProperty("app.demo.seed", seed.toString());
        }
    }

    private WebServer serve(DataFolder folder, int port) throws StartFailure, IOException {
        Path war = folder.run().resolve("mirps-employment.war");
        jar.copy(JarContents.WAR, war);
        return running.then(
                WebServer.start(war, folder.run().resolve("server"), folder.logs(), port, mode == Mode.DEMO));
    }

    private int stay(DataFolder folder) throws StartFailure, InterruptedException {
        try {
            databaseEnded.get();
        } catch (ExecutionException e) {
            throw new StartFailure("The embedded database cannot be watched: " + e.getMessage(), e);
        }
        if (!running.isStopped()) {
            throw new StartFailure("The embedded database ended unexpectedly; the end of "
                    + folder.logs().resolve("database.log") + " says why.");
        }
        return 0;
    }
}
