package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.boot.EmbeddedDatabase;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TestFolders;

/** The database of an installation, a server of its own, is restarted under an official's hands. */
@Tag("faults")
class OfficialSavesWhileTheDatabaseRestartsJourneyIT extends Journey {

    @Test
    void whatIsTypedWhileTheDatabaseIsAwayIsSavedWhenItIsBack() throws Exception {
        Path year = TestFolders.createWithDemo();
        Path log = year.resolve("restart.log");
        EmbeddedDatabase database = EmbeddedDatabase.start(TestFolders.binaries(), year.resolve("db"), log);
        Official official = anOfficialOfAYearOfOurs(database);
        var environment = TestDatabase.environment(database.access());
        RunningApp app = RunningApp.start(environment, "serve", TestFolders.create("serve"));
        var window = visitor(app, WIDE, Language.ES)
                .expecting("status of 5")
                .expecting("WebSocket connection")
                .signIn(official.email().replace("@demo.example", ""));
        var filling = window.open("contributions/section.xhtml?section=identification&id=" + official.contribution())
                .filling();
        filling.answer("unit_name", "Antes").isSaved("unit_name", "Guardado a las");

        database.close();
        filling.answer("unit_name", "Mientras la base no está");
        assertThat(window.page().locator("#saveStatus")).containsText("No se pudo guardar esta respuesta");
        window.look();
        EmbeddedDatabase back =
                EmbeddedDatabase.start(TestFolders.binaries(), year.resolve("db"), log, database.access());

        filling.isSaved("unit_name", "Guardado a las");
        assertThat(window.unsaved()).isEmpty();
        filling.reload();
        assertThat(filling.control("unit_name"))
                .hasValue("Mientras la base no está", new HasValueOptions().setTimeout(30_000));
        app.stop();
        back.close();
    }

    /** The demo plays in its own year; an installation lives in ours. */
    private static Official anOfficialOfAYearOfOurs(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = TestDatabase.connect(database.access());
                var sql = connection.createStatement()) {
            sql.executeUpdate(
                    "update collection_round set due_at = utc_timestamp(3) + interval 1 day where code = 'sne-2025'");
            sql.executeUpdate("update installation set mode = 'SERVE'");
            return InventedOfficials.invite(connection, "sne-2025", "RE", 1).get(0);
        }
    }
}
