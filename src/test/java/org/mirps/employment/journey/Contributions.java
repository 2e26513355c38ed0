package org.mirps.employment.journey;

import java.sql.Connection;
import java.sql.SQLException;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** The contributions of the demo year, as a story needs to find them. */
final class Contributions {

    private Contributions() {}

    /** In the round SNE 2025. */
    static long idOf(String government) {
        return idOf(DemoPages.ROUND, government);
    }

    static long idOf(String round, String participant) {
        return DemoPages.contribution(RunningApp.demo(), round, participant);
    }

    /** A submitted contribution to the round SNE 2025 goes back to its government, whose officials may change it again. */
    static void giveBack(String government) {
        long id = idOf(government);
        try (Connection connection = TestDatabase.connect(RunningApp.demo().database());
                var update = connection.prepareStatement("UPDATE contribution SET status = 'RETURNED' WHERE id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
