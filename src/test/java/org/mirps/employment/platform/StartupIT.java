package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.platform.start.DatabaseReadiness;
import org.mirps.employment.testing.AppArchive;

/** The WAR as it ships, on a server and a database as they are. */
@ExtendWith(ArquillianExtension.class)
class StartupIT {

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource database;

    @PersistenceContext(unitName = "app")
    private EntityManager entities;

    @Inject
    @Readiness
    private DatabaseReadiness readiness;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void everyMigrationSucceeded() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counts = statement.executeQuery("SELECT COUNT(*), SUM(success) FROM flyway_schema_history")) {
            assertThat(counts.next()).isTrue();
            assertThat(counts.getInt(1)).isPositive().isEqualTo(counts.getInt(2));
        }
    }

    @Test
    void entitiesAreQueriedInUtc() {
        assertThat(entities.createNativeQuery("SELECT @@session.time_zone").getSingleResult())
                .isEqualTo("+00:00");
    }

    @Test
    void itIsReadyWhenTheStartUpWorkIsDone() {
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }
}
