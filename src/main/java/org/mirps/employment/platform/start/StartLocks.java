package org.mirps.employment.platform.start;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.platform.ServerAnswer;

/**
 * Locks between servers that start on one database. They hang on a connection each, so one of a killed server is free at once. Where the
 * database has none (Galera counts them on each node by itself, or refuses them), everybody is alone.
 */
@ApplicationScoped
public class StartLocks {

    /** Longer than any start: who waits says so by not being ready. */
    private static final int TURN_COMES_WITHIN_SECONDS = 600;

    @Inject
    DirectConnections connections;

    private @Nullable Connection setUp;

    /** Does the work of a start when no other server does: the migrations, the shipped forms, the first link. */
    void inTurn(Runnable work) {
        try (Connection connection = connections.open(Duration.ZERO)) {
            lock(connection, "start", TURN_COMES_WITHIN_SECONDS);
            work.run();
        } catch (SQLException e) {
            throw new StartRefused(e, "start.noDatabase", ServerAnswer.inWords(e));
        }
    }

    /** Whether this server is the one that offers the set-up of the first administrator. It stays that until it ends. */
    synchronized boolean offersSetUp() {
        try {
            if (setUp == null) {
                setUp = connections.open(Duration.ZERO);
                keepIdle(setUp);
            }
            return lock(setUp, "setup", 0);
        } catch (SQLException e) {
            throw new StartRefused(e, "start.noDatabase", ServerAnswer.inWords(e));
        }
    }

    /** Names are of the whole server, so they hold the schema's. */
    private static boolean lock(Connection connection, String name, int seconds) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT GET_LOCK(CONCAT('mirps-', ?, '-', LEFT(SHA2(DATABASE(), 256), 40)), ?)")) {
            query.setString(1, name);
            query.setInt(2, seconds);
            try (var row = query.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        } catch (SQLException e) {
            if (ServerAnswer.saysNotSupported(e)) {
                return true;
            }
            throw e;
        }
    }

    /** The server would otherwise cut it after eight hours. */
    private static void keepIdle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION wait_timeout = 31536000");
        }
    }

    @PreDestroy
    void release() {
        try {
            if (setUp != null) {
                setUp.close();
            }
        } catch (SQLException gone) {
            return; // and the lock with it
        }
    }
}
