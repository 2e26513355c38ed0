package org.mirps.employment.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The running whole: data folder, database and server, started in this order and stopped in the reverse one. */
final class Application {

    /** Server and application are unpacked anew at each start (210 MB); the rest is for logs and answers. */
    /** In {@code run}: where questions of {@link AdminCommand} lie until they are answered. */
    static final String QUESTIONS = "questions";

    /** In {@code run}: the address that was printed. */
    static final String ADDRESS = "address";

    private static final long ROOM_FOR_A_START = 300_000_000;

    /** Beside that the database's program (350 MB) and its first files (160 MB). */
    private static final long ROOM_FOR_THE_FIRST_START = 850_000_000;

    private final StartOptions options;
    private final Mode mode;
    private final PrintWriter out;
    private final JarContents jar = JarContents.ofThisJar();
    private final StopInOrder running = new StopInOrder();
    /** Null when somebody else runs the database. */
    private @Nullable KeptDatabase keptDatabase;

    Application(StartOptions options, Mode mode, PrintWriter out) {
        this.options = options;
        this.mode = mode;
        this.out = out;
    }

    /** Starts all, prints the address, and stays until the process is asked to end or the database cannot be kept alive. */
    int run() throws StartFailure, IOException, InterruptedException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Runtime.getRuntime().addShutdownHook(new Thread(running::stopAll, "stop"));
        int port = Ports.choose(options.port(), mode == Mode.DEMO ? InetAddress.getLoopbackAddress() : null);
        var folder = running.then(DataFolder.open(options.data(), mode));
        DiskSpace.require(folder.path(), ROOM_FOR_A_START, "disk.toStart");
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        hushLibraries(folder.logs());
        var notices = Notices.fresh(folder.run().resolve("notices"));
        var war = new WarFile(folder.run().resolve("mirps-employment.war"));
        jar.copy(JarContents.WAR, war.path());
        tellTheApplication(database(folder, war), notices, folder);
        serve(war, folder, port).awaitReady(port, notices, folder.logs());
        String base = "http://localhost:" + port + "/";
        out.println(Said.in("ready", base));
        notices.toPrint(base).forEach(out::println);
        notices.forget();
        PrivateFile.write(folder.run().resolve(ADDRESS), base);
        return stay();
    }

    /** What libraries print past every logger goes to a file, anew at each start. */
    private static void hushLibraries(Path logs) throws IOException {
        var file = new PrintStream(logs.resolve("console.log").toFile(), StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }

    private DatabaseAccess database(DataFolder folder, WarFile war)
            throws StartFailure, IOException, InterruptedException {
        var external = mode == Mode.DEMO ? Optional.<DatabaseAccess>empty() : ExternalDatabase.named(System.getenv());
        if (external.isPresent()) {
            ExternalDatabase.check(external.get(), jar);
            return external.get();
        }
        return embedded(folder, war);
    }

    private DatabaseAccess embedded(DataFolder folder, WarFile war)
            throws StartFailure, IOException, InterruptedException {
        var binaries = binaries(folder);
        Path log = folder.logs().resolve("database.log");
        var database = running.then(KeptDatabase.start(binaries, folder.database(), log));
        keptDatabase = database;
        var client = new DatabaseClient(binaries, database.access(), folder.temporary(), log);
        new SchemaBackup(client, folder.database(), folder.backups()).makeBefore(war.migrations());
        database.access().writeTo(folder.databaseAccess());
        return database.access();
    }

    private MariadbBinaries binaries(DataFolder folder) throws StartFailure, IOException {
        if (!MariadbBinaries.fitThisComputer()) {
            throw new StartFailure(
                    Said.in("embedded.none", System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        Path unpacked = folder.binaries(JarVersion.ofMariadb());
        if (!Files.isDirectory(unpacked)) {
            DiskSpace.require(folder.path(), ROOM_FOR_THE_FIRST_START, "disk.toStartFirst");
        }
        return MariadbBinaries.unpackOnce(() -> jar.open(JarContents.DATABASE_BINARIES), unpacked);
    }

    /** The application reads these as MicroProfile Config. */
    private void tellTheApplication(DatabaseAccess database, Notices notices, DataFolder folder) throws IOException {
        Path questions = folder.run().resolve(QUESTIONS);
        PrivateFile.folder(questions);
        System.getProperties()
                .putAll(Map.of(
                        "app.db.url", database.url(),
                        "app.db.user", database.user(),
                        "app.db.password", database.password(),
                        "app.demo", String.valueOf(mode == Mode.DEMO),
                        "app.startup.notices", notices.file().toString(),
                        "app.questions", questions.toString()));
        if (keptDatabase != null) {
            System.setProperty("app.db.folder", folder.database().toString());
        }
        if (mode == Mode.DEMO) {
            Path seed = folder.run().resolve("seed");
            jar.copyFolder(JarContents.SEED, seed);
            System.setProperty("app.demo.seed", seed.toString());
        }
    }

    private WebServer serve(WarFile war, DataFolder folder, int port) throws StartFailure, IOException {
        return running.then(
                WebServer.start(war.path(), folder.run().resolve("server"), folder.logs(), port, mode == Mode.DEMO));
    }

    private int stay() throws StartFailure, IOException, InterruptedException {
        if (keptDatabase == null) {
            new CountDownLatch(1).await(); // until the process is asked to end
        } else {
            keptDatabase.keep();
        }
        return 0;
    }
}
