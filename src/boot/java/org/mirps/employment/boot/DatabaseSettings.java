package org.mirps.employment.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of an external database on which the application counts; the embedded one has them.
 *
 * @param version as the server says it, such as {@code 11.4.5-MariaDB-log}
 * @param packet largest packet in bytes
 * @param charset of the schema
 * @param sqlMode words between commas
 * @param engine of tables that name none
 * @param secondsFromUtc by which the connection's clock differs
 * @param cipher empty on a connection without TLS
 * @param caller from where the server sees us, as {@code user@host}
 * @param cluster whether it is a node of a Galera cluster
 * @param history what it does by itself with the history of a table that is changed; a cluster's other nodes go by that, not by the session
 */
record DatabaseSettings(
        String version,
        long packet,
        String charset,
        String sqlMode,
        String engine,
        long secondsFromUtc,
        String cipher,
        String caller,
        boolean cluster,
        String history) {

    private static final Pattern MARIADB = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*MariaDB.*");
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_PACKET = 64 * MEGABYTE;
    private static final Set<String> STRICT = Set.of("STRICT_TRANS_TABLES", "STRICT_ALL_TABLES");
    private static final Set<String> OTHER_MEANINGS = Set.of(
            "ANSI_QUOTES",
            "PIPES_AS_CONCAT",
            "NO_BACKSLASH_ESCAPES",
            "EMPTY_STRING_IS_NULL",
            "PAD_CHAR_TO_FULL_LENGTH");
    private static final Pattern THIS_COMPUTER = Pattern.compile(".*@(localhost|127\\..*|::1)");

    static DatabaseSettings of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT VERSION(), @@max_allowed_packet, @@character_set_database, @@sql_mode, @@default_storage_engine,
                            TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW()), USER(),
                            (SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'Ssl_cipher'),
                            (SELECT variable_value FROM information_schema.global_variables WHERE variable_name = 'WSREP_ON'),
                            @@GLOBAL.system_versioning_alter_history""")) {
            row.next();
            return new DatabaseSettings(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6),
                    row.getString(8) == null ? "" : row.getString(8),
                    row.getString(7),
                    "ON".equals(row.getString(9)),
                    row.getString(10));
        }
    }

    /**
     * What is not as it has to be, a sentence each.
     *
     * @param inClear whether {@code DB_URL} says itself that the connection needs no TLS
     */
    List<String> faults(boolean inClear) {
        return Stream.of(
                        unless(isRecent(), Said.in("database.old", version)),
                        unless(packet >= LEAST_PACKET, Said.in("database.packet", packet / MEGABYTE)),
                        unless(charset.equals("utf8mb4"), Said.in("database.charset", charset)),
                        unless(modes().anyMatch(STRICT::contains), Said.in("database.shortens")),
                        unless(
                                modes().noneMatch(OTHER_MEANINGS::contains),
                                Said.in("database.modes", sqlMode, String.join(", ", otherMeanings()))),
                        unless(engine.equalsIgnoreCase("InnoDB"), Said.in("database.engine", engine)),
                        unless(!cluster || history.equalsIgnoreCase("KEEP"), Said.in("database.history")),
                        unless(Math.abs(secondsFromUtc) <= 1, Said.in("database.zone")),
                        unless(
                                inClear
                                        || !cipher.isEmpty()
                                        || THIS_COMPUTER.matcher(caller).matches(),
                                Said.in("database.inClear")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> unless(boolean holds, String fault) {
        return holds ? List.of() : List.of(fault);
    }

    private boolean isRecent() {
        Matcher numbers = MARIADB.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int major = Integer.parseInt(numbers.group(1));
        return major > OLDEST_MAJOR || (major == OLDEST_MAJOR && Integer.parseInt(numbers.group(2)) >= OLDEST_MINOR);
    }

    private Stream<String> modes() {
        return Arrays.stream(sqlMode.split(","));
    }

    private List<String> otherMeanings() {
        return modes().filter(OTHER_MEANINGS::contains).toList();
    }
}
