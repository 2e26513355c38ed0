package org.mirps.employment.platform.start;

import java.sql.Connection;
import java.util.Collection;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resolver.sql.SqlMigrationResolver;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;

/**
 * Flyway's own migrations with their names and checksums, of which each runs by {@link MigrationSteps}. Flyway's internal classes do the
 * reading: a newer Flyway may ask for a change here, and InterruptedMigrationsIT tells.
 */
final class StepwiseMigrations implements MigrationResolver {

    /** Of the first one that runs. Before this program kept steps, a killed one left no trace of how far it got. */
    private boolean pastUnknown;

    StepwiseMigrations(boolean pastUnknown) {
        this.pastUnknown = pastUnknown;
    }

    @Override
    public Collection<ResolvedMigration> resolveMigrations(Context flyway) {
        return new SqlMigrationResolver(
                        flyway.resourceProvider,
                        (connection, undo, batch, output) -> steps(connection),
                        flyway.sqlScriptFactory,
                        flyway.configuration,
                        new ParsingContext())
                .resolveMigrations(flyway);
    }

    private SqlScriptExecutor steps(Connection connection) {
        var steps = new MigrationSteps(connection, pastUnknown);
        pastUnknown = false;
        return steps;
    }
}
