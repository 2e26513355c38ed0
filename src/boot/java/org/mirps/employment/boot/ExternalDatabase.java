package org.mirps.employment.boot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The database that {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD} name, tried before the server starts. */
final class ExternalDatabase {

    private static final String PREFIX = "jdbc:mariadb:";
    private static final String DRIVER = "org.mariadb.jdbc.Driver";
    private static final int UNKNOWN_SCHEMA = 1049;
    private static final Pattern IN_CLEAR = Pattern.compile("[?&]sslMode=disabled?\\b", Pattern.CASE_INSENSITIVE);

    private ExternalDatabase() {}

    /** The access that the environment gives; empty without {@code DB_URL}. */
    static Optional<DatabaseAccess> named(Map<String, String> environment) throws StartFailure {
        String url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith(PREFIX)) {
            throw new StartFailure(Said.in("database.address"));
        }
        return Optional.of(new DatabaseAccess(
                        url, environment.getOrDefault("DB_USER", ""), environment.getOrDefault("DB_PASSWORD", ""))
                .inUtc());
    }

    /**
     * Connects once and asks for the settings on which the application counts.
     *
     * @throws StartFailure in one sentence, which names all that has to be changed
     */
    static void check(DatabaseAccess access, JarContents jar) throws StartFailure, IOException {
        try (var classes = WarClasses.unpack(jar);
                var connection = connect(access, classes.loader())) {
            var faults = DatabaseSettings.of(connection)
                    .faults(IN_CLEAR.matcher(access.url()).find());
            if (!faults.isEmpty()) {
                throw new StartFailure(Said.in("database.settings", String.join("; ", faults)));
            }
        } catch (SQLException e) {
            throw new StartFailure(sentence(access, e), e);
        }
    }

    private static Connection connect(DatabaseAccess access, ClassLoader loader) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        try {
            var driver = (Driver) loader.loadClass(DRIVER).getConstructor().newInstance();
            Connection connection = driver.connect(access.url(), properties);
            if (connection == null) {
                throw new SQLException(Said.in("database.notUnderstood"));
            }
            return connection;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(DRIVER + " is missing in the web application", e);
        }
    }

    private static String sentence(DatabaseAccess access, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return Said.in("database.refuses", access.user());
        }
        if (e.getErrorCode() == UNKNOWN_SCHEMA) {
            return Said.in("database.noSchema", firstLine(e));
        }
        return Said.in("database.notReached", firstLine(e));
    }

    private static String firstLine(SQLException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
