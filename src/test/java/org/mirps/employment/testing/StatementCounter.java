package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts the statements that an app sends to its database, which nobody else may be using meanwhile. */
public final class StatementCounter {

    /** Work on the app. */
    public interface Work {
        void run() throws Exception;
    }

    private final Connection database;

    /** @param database stays the caller's to close */
    public StatementCounter(Connection database) {
        this.database = database;
    }

    /** Statements that arrived while the work was done: queries, changes, and those that begin and end transactions. */
    public long during(Work work) throws Exception {
        long before = questions();
        work.run();
        return questions() - before - 1;
    }

    /** Itself counted: hence the one subtracted. */
    private long questions() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("show global status like 'Questions'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
