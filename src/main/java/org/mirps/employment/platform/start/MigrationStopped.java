package org.mirps.employment.platform.start;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;

/** A statement of a migration failed. The message says which. */
final class MigrationStopped extends FlywayException {

    private static final long serialVersionUID = 1L;

    private final String script;
    private final int statement;

    MigrationStopped(String script, int statement, SQLException cause) {
        super(script + ", statement " + statement, cause);
        this.script = script;
        this.statement = statement;
    }

    /** Which statement, for the operator. */
    String where() {
        return StartRefused.sentence("start.atStatement", script, Integer.toString(statement));
    }
}
