package org.mirps.employment.platform.start;

import java.sql.Connection;
import java.sql.SQLException;

/** How far a migration has got, kept in the schema itself: up to which statement it is done, and which one was begun. Numbers from 1. */
final class MigrationProgress {

    static final String TABLE = "migration_progress";

    private final Connection connection;
    private final String script;
    private final int begun;
    private final int done;
    private final boolean pastUnknown;

    private MigrationProgress(Connection connection, String script, int begun, int done, boolean pastUnknown) {
        this.connection = connection;
        this.script = script;
        this.begun = begun;
        this.done = done;
        this.pastUnknown = pastUnknown;
    }

    /** @param pastUnknown whether it may have run before without leaving a trace; remembered until it is done */
    static MigrationProgress of(String script, Connection connection, boolean pastUnknown) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " ("
                    + "script VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,"
                    + " begun INT NOT NULL COMMENT 'number of the statement that was begun last',"
                    + " done INT NOT NULL COMMENT 'number of the last statement that was surely run',"
                    + " past_unknown BOOLEAN NOT NULL COMMENT 'an earlier program may have run a part')");
        }
        try (var insert = connection.prepareStatement("INSERT IGNORE INTO " + TABLE + " VALUES (?, 0, 0, ?)")) {
            insert.setString(1, script);
            insert.setBoolean(2, pastUnknown);
            insert.executeUpdate();
        }
        commit(connection);
        return read(script, connection);
    }

    private static MigrationProgress read(String script, Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT begun, done, past_unknown FROM " + TABLE + " WHERE script = ?")) {
            query.setString(1, script);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new MigrationProgress(connection, script, rows.getInt(1), rows.getInt(2), rows.getBoolean(3));
            }
        }
    }

    /** By an earlier attempt. */
    boolean isDone(int statement) {
        return statement <= done;
    }

    /** Whether an earlier attempt may have run it. */
    boolean isDoubtful(int statement) {
        return pastUnknown || statement == begun;
    }

    boolean isPastUnknown() {
        return pastUnknown;
    }

    void begin(int statement) throws SQLException {
        set("begun", statement);
    }

    void takeBack(int statement) throws SQLException {
        set("begun", statement - 1);
    }

    void done(int statement) throws SQLException {
        set("done", statement);
    }

    private void set(String column, int statement) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE " + TABLE + " SET " + column + " = ? WHERE script = ?")) {
            update.setInt(1, statement);
            update.setString(2, script);
            update.executeUpdate();
        }
        commit(connection);
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
