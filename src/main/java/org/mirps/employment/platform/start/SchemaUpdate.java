package org.mirps.employment.platform.start;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings a schema up to date. What an earlier attempt left half done, because it was killed or the disk was full, is finished: nobody repairs
 * anything by hand. Source: docs/decisions/0028.
 */
public final class SchemaUpdate {

    private static final String HISTORY = "flyway_schema_history";

    /** Had another comment of one column when it came onto main; data made in that hour carry the checksum of then. */
    private static final String CHANGED = "202611212200";

    private static final int CHECKSUM_OF_THEN = -1549203682;
    private static final int CHECKSUM_NOW = -1018132412;

    private final DataSource database;

    public SchemaUpdate(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the migrations that are missing. One that is older than some that are there comes after them: until November 2026 branches brought
     * such ones; since then a test refuses them.
     *
     * @throws SchemaNotUpdated with a sentence for the operator; the next attempt goes on where this one stopped
     */
    public void run() {
        try {
            var flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .skipDefaultResolvers(true)
                    .resolvers(new StepwiseMigrations(!has(MigrationProgress.TABLE)))
                    .outOfOrder(true)
                    .cleanDisabled(true)
                    .load();
            firstUnknown(flyway).ifPresent(migration -> {
                throw SchemaNotUpdated.becauseItIsNewer(migration.getScript());
            });
            mendHistory();
            flyway.migrate();
        } catch (SQLException | FlywayException e) {
            throw SchemaNotUpdated.because(e);
        }
    }

    /** An applied migration that is not in this application. */
    private static Optional<MigrationInfo> firstUnknown(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getVersion() != null)
                .filter(migration -> !migration.getState().isResolved())
                .findFirst();
    }

    /** A migration that failed is one to be run; the one file that changed is known by its checksum of then. */
    private void mendHistory() throws SQLException {
        if (!has(HISTORY)) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + HISTORY + " WHERE success = 0");
            statement.executeUpdate("UPDATE " + HISTORY + " SET checksum = " + CHECKSUM_NOW + " WHERE version = '"
                    + CHANGED + "' AND checksum = " + CHECKSUM_OF_THEN);
        }
    }

    private boolean has(String table) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
