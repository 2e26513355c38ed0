package org.mirps.employment.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.Readiness;
import org.mirps.employment.platform.StartupNotices;
import org.mirps.employment.shared.DatabaseReady;
import org.mirps.employment.shared.DemoMode;

/** One server at a time brings the schema up to date at start-up, lets the rooms do their start-up work, and then calls the application ready. */
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

    @Inject
    private StartLocks locks;

    @Inject
    private DirectConnections connections;

    @Inject
    private DemoMode demo;

    @PostConstruct
    void start() {
        try {
            locks.inTurn(this::prepare);
            readiness.everythingIsDone();
        } catch (RuntimeException e) {
            notices.fail(sentence(e));
            throw e; // the server logs it
        }
    }

    private void prepare() {
        new SchemaUpdate(connections.withoutLimits()).run();
        new InstallationMark(database).require(demo.isOn());
        ready.fire(new DatabaseReady());
    }

    private static String sentence(RuntimeException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = String.join(" ", reason.lines().map(String::strip).toList());
        return e instanceof StartRefused ? line : StartRefused.sentence("start.failed", line);
    }
}
