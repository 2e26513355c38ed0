package org.mirps.employment.journey;

import java.sql.Connection;
import java.sql.SQLException;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** The contributions of the demo year, as a story needs to find them. */
final class Contributions {

    private Contributions() {}

    static long idOf(String government) {
        try (Connection connection = TestDatabase.connect(RunningApp.demo().database());
                var query = connection.prepareStatement("SELECT id FROM contribution WHERE participant_code = ?")) {
            query.setString(1, government);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A submitted contribution goes back to its government, whose officials may change it again. */
    static void giveBack(String government) {
        try (Connection connection = TestDatabase.connect(RunningApp.demo().database());
                var update = connection.prepareStatement(
                        "UPDATE contribution SET status = 'RETURNED' WHERE participant_code = ?")) {
            update.setString(1, government);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
