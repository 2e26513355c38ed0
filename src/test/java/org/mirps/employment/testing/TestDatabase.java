package org.mirps.employment.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.boot.StartFailure;

/** A real MariaDB for tests, the launcher's own, started once per test JVM. */
public final class TestDatabase {

    private static final String MAIN_SCHEMA = "employment";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static @Nullable EmbeddedDatabase server;

    private TestDatabase() {}

    /** An empty schema of the caller's own, without tables. */
    public static DatabaseAccess freshSchema() throws SQLException {
        String name = MAIN_SCHEMA + "_" + SCHEMAS.incrementAndGet();
        empty(name);
        var main = main();
        return new DatabaseAccess(main.url().replace("/" + MAIN_SCHEMA, "/" + name), main.user(), main.password());
    }

    /** The schema that applications under Arquillian use. */
    static DatabaseAccess main() {
        return started().access();
    }

    /** Drops everything in the schema that applications under Arquillian use. */
    static void emptyMain() throws SQLException {
        empty(MAIN_SCHEMA);
    }

    /** A connection in UTC; the caller closes it. */
    public static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    /** The same as a data source. */
    public static MariaDbDataSource source(DatabaseAccess access) throws SQLException {
        var source = new MariaDbDataSource(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        return source;
    }

    /** The variables by which an operator names such a database. */
    public static Map<String, String> environment(DatabaseAccess access) {
        return Map.of("DB_URL", access.url(), "DB_USER", access.user(), "DB_PASSWORD", access.password());
    }

    private static void empty(String schema) throws SQLException {
        try (var connection = connect(main());
                var statement = connection.createStatement()) {
            // Tables go in no order that foreign keys would accept
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("CREATE OR REPLACE DATABASE " + schema);
        }
    }

    private static synchronized EmbeddedDatabase started() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    private static EmbeddedDatabase start() {
        try {
            Path folder = Files.createDirectories(TestFolders.create("database"));
            var started = EmbeddedDatabase.start(
                    TestFolders.binaries(), folder.resolve("db"), folder.resolve("database.log"));
            AtEnd.run(started::close);
            return started;
        } catch (StartFailure | IOException | InterruptedException e) {
            throw new IllegalStateException("The test database does not start", e);
        }
    }
}
