package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mirps.employment.boot.DatabaseAccess;

/** What stood in the tables of a schema at a moment, copied beside it in the same server, to be put back. Ids go on where they are. */
final class KeptRows {

    private static final String BESIDE = "_kept";

    private final DatabaseAccess access;
    private final String kept;
    private final Map<String, String> sums;

    private KeptRows(DatabaseAccess access, String kept, Map<String, String> sums) {
        this.access = access;
        this.kept = kept;
        this.sums = sums;
    }

    /** Copies what is there now, in the place of what was kept before. */
    static KeptRows of(DatabaseAccess access) throws SQLException {
        try (var connection = withoutForeignKeys(access);
                var statement = connection.createStatement()) {
            String schema = connection.getCatalog();
            String kept = schema + BESIDE;
            statement.execute("CREATE OR REPLACE DATABASE " + kept);
            Map<String, String> sums = sums(statement, schema);
            for (String table : sums.keySet()) {
                statement.execute("CREATE TABLE %s.%s LIKE %s.%2$s".formatted(kept, table, schema));
                copy(statement, table, schema, kept);
            }
            return new KeptRows(access, kept, sums);
        }
    }

    /** All at once, so that a server on it sees what was or what is again; only tables that are not as they were. */
    void putBack() throws SQLException {
        try (var connection = withoutForeignKeys(access);
                var statement = connection.createStatement()) {
            String schema = connection.getCatalog();
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> table : sums(statement, schema).entrySet()) {
                if (!Objects.equals(table.getValue(), sums.get(table.getKey()))) {
                    statement.execute("DELETE FROM %s.%s".formatted(schema, table.getKey()));
                    copy(statement, table.getKey(), kept, schema);
                }
            }
            connection.commit();
        }
    }

    private static Connection withoutForeignKeys(DatabaseAccess access) throws SQLException {
        Connection connection = TestDatabase.connect(access);
        try (var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0"); // tables go in no order that they would accept
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** By table, what stands in it as one number; reading all of it takes a fraction of writing it again. */
    private static Map<String, String> sums(Statement statement, String schema) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (var found = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = '"
                        + schema + "'")) {
            while (found.next()) {
                tables.put(found.getString(1), schema + "." + found.getString(1));
            }
        }
        Map<String, String> sums = new LinkedHashMap<>();
        if (tables.isEmpty()) {
            return sums;
        }
        try (var summed = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables.values()))) {
            while (summed.next()) {
                sums.put(summed.getString(1).substring(schema.length() + 1), String.valueOf(summed.getString(2)));
            }
        }
        return sums;
    }

    private static void copy(Statement statement, String table, String from, String to) throws SQLException {
        String columns;
        try (var found = statement.executeQuery("""
                        SELECT group_concat(concat('`', column_name, '`') ORDER BY ordinal_position) FROM information_schema.columns
                        WHERE is_generated = 'NEVER' AND table_schema = '%s' AND table_name = '%s'""".formatted(from, table))) {
            found.next();
            columns = found.getString(1);
        }
        statement.execute("INSERT INTO %s.%s (%s) SELECT %3$s FROM %s.%2$s".formatted(to, table, columns, from));
    }
}
