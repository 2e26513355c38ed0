package org.mirps.employment.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * How long anything waits for the database. Each of these ends in a 503 that says so, long before a person or a proxy gives up. A table that
 * is streamed lifts the limit of its one statement: how long it takes is up to who reads it.
 */
public final class Waits {

    /** Milliseconds: for a connection, and for the next bytes of an answer. */
    private static final List<String> OF_THE_DRIVER = List.of("connectTimeout=5000", "socketTimeout=12000");

    /** Seconds: for a row, for a table that is being changed, and for a whole statement; the driver gives up after that. */
    private static final String OF_THE_SERVER =
            "set session innodb_lock_wait_timeout = 5, lock_wait_timeout = 5, max_statement_time = 10";

    private Waits() {}

    /** The same JDBC URL with our limits, where it has none of its own. */
    public static String in(String url) {
        StringBuilder limited = new StringBuilder(url);
        for (String limit : OF_THE_DRIVER) {
            if (!url.contains(limit.substring(0, limit.indexOf('=') + 1))) {
                limited.append(limited.indexOf("?") < 0 ? '?' : '&').append(limit);
            }
        }
        return limited.toString();
    }

    /** The same connection, new, with the limits of its session. */
    public static Connection limited(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(OF_THE_SERVER);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
