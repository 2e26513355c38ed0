package org.mirps.employment.platform.start;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.mirps.employment.platform.ServerAnswer;

/** What a database is used for, written into it by its first start. The data folder has the same mark; this one travels with the data. */
public final class InstallationMark {

    private static final String DEMO = "DEMO";
    private static final String SERVE = "SERVE";

    private final DataSource database;

    public InstallationMark(DataSource database) {
        this.database = database;
    }

    /**
     * Marks a database that has no mark.
     *
     * @throws StartRefused when it has the other one
     */
    public void require(boolean demo) {
        String wanted = demo ? DEMO : SERVE;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT IGNORE INTO installation (id, mode) VALUES (1, '" + wanted + "')");
            try (var row = statement.executeQuery("SELECT mode FROM installation WHERE id = 1")) {
                if (!row.next() || !row.getString(1).equals(wanted)) {
                    throw new StartRefused(demo ? "start.realWork" : "start.sampleData");
                }
            }
        } catch (SQLException e) {
            throw new StartRefused(e, "start.notMarked", ServerAnswer.inWords(e));
        }
    }
}
