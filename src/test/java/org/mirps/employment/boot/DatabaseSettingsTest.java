package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {

    private static final long PACKET = 64L << 20;
    private static final String MODE = "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION";

    @Test
    void whatTheEmbeddedDatabaseHasIsEnough() {
        assertThat(settings("11.4.5-MariaDB", PACKET, "utf8mb4", MODE, "InnoDB", 0, "", "app@127.0.0.1")
                        .faults(false))
                .isEmpty();
    }

    @Test
    void eachSettingThatIsWrongHasItsSentence() {
        assertThat(settings("10.5.2-MariaDB", 16L << 20, "latin1", "ANSI_QUOTES", "Aria", -21600, "", "app@10.0.0.7")
                        .faults(false))
                .containsExactly(
                        "it is 10.5.2-MariaDB, and MariaDB 10.11 or later is needed",
                        "it takes 16 MB at once, too little for files: set max_allowed_packet=64M",
                        "the schema is latin1: ALTER DATABASE … CHARACTER SET utf8mb4 while it is empty",
                        "it shortens what does not fit: add STRICT_TRANS_TABLES to sql_mode",
                        "its sql_mode is ANSI_QUOTES: take ANSI_QUOTES out",
                        "its tables are made by Aria: set default_storage_engine=InnoDB",
                        "connections are not in UTC: leave the time zone out of DB_URL, or say UTC",
                        "it is on another computer and the connection has no TLS: add sslMode=verify-full to DB_URL, or sslMode=disable where nobody listens");
    }

    @ParameterizedTest
    @CsvSource({
        "10.10.9-MariaDB, false",
        "10.11.6-MariaDB-0+deb12u1, true",
        "5.5.5-10.11.6-MariaDB, true",
        "12.0.2-MariaDB, true",
        "8.0.36, false"
    })
    void aVersionIsReadAsTheServerSaysIt(String version, boolean recent) {
        assertThat(settings(version, PACKET, "utf8mb4", MODE, "InnoDB", 0, "", "app@localhost")
                        .faults(false)
                        .isEmpty())
                .isEqualTo(recent);
    }

    @ParameterizedTest
    @CsvSource({
        "app@localhost, '', false, true",
        "app@::1, '', false, true",
        "app@db-client, '', false, false",
        "app@10.1.2.3, '', true, true",
        "app@10.1.2.3, TLS_AES_256_GCM_SHA384, false, true"
    })
    void beyondThisComputerAConnectionHasTlsUnlessTheAddressSaysOtherwise(
            String caller, String cipher, boolean inClear, boolean fine) {
        assertThat(settings("11.4.5-MariaDB", PACKET, "utf8mb4", MODE, "InnoDB", 0, cipher, caller)
                        .faults(inClear)
                        .isEmpty())
                .isEqualTo(fine);
    }

    /** What a session sets is not told to the other nodes: a migration of a table with history would fail there, and nobody would hear of it. */
    @ParameterizedTest
    @CsvSource({"true, ERROR, false", "true, KEEP, true", "false, ERROR, true"})
    void aNodeOfAClusterKeepsHistoryByItself(boolean cluster, String history, boolean fine) {
        assertThat(new DatabaseSettings(
                                "10.11.6-MariaDB",
                                PACKET,
                                "utf8mb4",
                                MODE,
                                "InnoDB",
                                0,
                                "",
                                "app@localhost",
                                cluster,
                                history)
                        .faults(false)
                        .isEmpty())
                .isEqualTo(fine);
    }

    private static DatabaseSettings settings(
            String version,
            long packet,
            String charset,
            String mode,
            String engine,
            long seconds,
            String cipher,
            String caller) {
        return new DatabaseSettings(version, packet, charset, mode, engine, seconds, cipher, caller, false, "ERROR");
    }
}
