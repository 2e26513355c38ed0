package org.mirps.employment.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Part of {@code /health/ready}: the schema is migrated, the start-up work of all rooms is done and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource database;

    private volatile boolean started;

    void everythingIsDone() {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(started && answers())
                .build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(ANSWERS_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
