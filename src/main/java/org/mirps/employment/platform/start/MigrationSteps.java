package org.mirps.employment.platform.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.mirps.employment.platform.ServerAnswer;

/**
 * Runs a migration statement by statement and goes on where an earlier attempt stopped. A statement that adds or changes rows commits together
 * with its own mark, so it runs once. One of definition commits by itself, whole or not at all; when its mark is missing it is run again, and
 * "is there already" is then the answer of success.
 */
final class MigrationSteps implements SqlScriptExecutor {

    /** Holds for the connection, so each attempt needs it. */
    private static final Pattern FOR_THE_SESSION =
            Pattern.compile("^(\\s|--[^\n]*\n)*SET\\s", Pattern.CASE_INSENSITIVE);

    private static final int ALIVE_WITHIN_SECONDS = 5;

    private final Connection connection;
    private final boolean pastUnknown;

    MigrationSteps(Connection connection, boolean pastUnknown) {
        this.connection = connection;
        this.pastUnknown = pastUnknown;
    }

    @Override
    public List<Results> execute(SqlScript script, Configuration configuration) {
        String name = script.getResource().getFilename();
        int number = 0;
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            var progress = MigrationProgress.of(name, connection, pastUnknown);
            while (statements.hasNext()) {
                number++;
                step(number, statements.next().getSql(), progress);
            }
            return List.of();
        } catch (SQLException e) {
            throw new MigrationStopped(name, number, e);
        }
    }

    private void step(int number, String sql, MigrationProgress progress) throws SQLException {
        if (progress.isDone(number)) {
            if (FOR_THE_SESSION.matcher(sql).find()) {
                run(sql);
            }
            return;
        }
        boolean doubtful = progress.isDoubtful(number);
        progress.begin(number);
        try {
            run(sql);
        } catch (SQLException e) {
            if (!doubtful || !isDone(e, progress)) {
                failed(number, doubtful, progress, e);
            }
        }
        progress.done(number);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isDone(SQLException e, MigrationProgress progress) {
        return ServerAnswer.saysDone(e) || (progress.isPastUnknown() && ServerAnswer.saysFilled(e));
    }

    /** A server that answers has surely not run the statement: what somebody else put in its place is not taken for ours the next time. */
    private void failed(int number, boolean doubtful, MigrationProgress progress, SQLException e) throws SQLException {
        try {
            if (!doubtful && connection.isValid(ALIVE_WITHIN_SECONDS)) {
                progress.takeBack(number);
            }
        } catch (SQLException notTakenBack) {
            e.addSuppressed(notTakenBack);
        }
        throw e;
    }
}
