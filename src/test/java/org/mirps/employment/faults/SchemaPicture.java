package org.mirps.employment.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.testing.TestDatabase;

/** What a schema is: its tables as the server would create them, and how many rows each has. The history of migrations is left out. */
final class SchemaPicture {

    private SchemaPicture() {}

    /** Definitions by name. */
    static Map<String, String> tables(DatabaseAccess access) throws SQLException {
        return each(access, "SHOW CREATE TABLE %s", 2, definition -> definition.replaceAll(" AUTO_INCREMENT=\\d+", ""));
    }

    /** Numbers of rows by name. */
    static Map<String, String> rows(DatabaseAccess access) throws SQLException {
        return each(access, "SELECT COUNT(*) FROM %s", 1, count -> count);
    }

    private static Map<String, String> each(
            DatabaseAccess access, String sql, int column, UnaryOperator<String> cleaned) throws SQLException {
        Map<String, String> picture = new TreeMap<>();
        try (Connection connection = TestDatabase.connect(access);
                var statement = connection.createStatement()) {
            for (String name : names(statement)) {
                try (var row = statement.executeQuery(sql.formatted("`" + name + "`"))) {
                    row.next();
                    picture.put(name, cleaned.apply(row.getString(column)));
                }
            }
        }
        return picture;
    }

    private static List<String> names(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(List.of("flyway_schema_history", "migration_progress"));
        return names;
    }
}
