package org.mirps.employment.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.mirps.employment.shared.DatabaseReady;

/** Brings the schema up to date at start-up, lets the rooms do their start-up work, and then calls the application ready. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource database;

    @Inject
    private Event<DatabaseReady> ready;

    @Inject
    @Readiness
    private DatabaseReadiness readiness;

    @Inject
    private StartupNotices notices;

    @PostConstruct
    void start() {
        try {
            migrate();
            ready.fire(new DatabaseReady());
            readiness.everythingIsDone();
        } catch (RuntimeException e) {
            notices.fail(sentence(e));
            throw e; // the server logs it
        }
    }

    private void migrate() {
        var flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load();
        var unknown = firstUnknown(flyway);
        if (unknown.isPresent()) {
            throw new SchemaIsNewer(unknown.get().getScript());
        }
        flyway.migrate();
    }

    /** An applied migration that is not in this application. */
    private static Optional<MigrationInfo> firstUnknown(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getVersion() != null)
                .filter(migration -> !migration.getState().isResolved())
                .findFirst();
    }

    private static String sentence(RuntimeException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = String.join(" ", reason.lines().map(String::strip).toList());
        return e instanceof SchemaIsNewer ? line : "The start failed: " + line;
    }

    private static final class SchemaIsNewer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SchemaIsNewer(String script) {
            super("The database is newer than this program, which does not know its migration " + script
                    + ": start the newer version, or restore a backup made before it.");
        }
    }
}
