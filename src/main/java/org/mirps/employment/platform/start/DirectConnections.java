package org.mirps.employment.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mariadb.jdbc.Driver;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mirps.employment.platform.Waits;

/** Connections past the pool, for what must neither wait for it nor take a place in it. The caller closes them. */
@ApplicationScoped
public class DirectConnections {

    @Inject
    @ConfigProperty(name = "app.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "app.db.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "app.db.password")
    Optional<String> password;

    /** @param patience for the connecting, and for each answer; zero: without end */
    Connection open(Duration patience) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user.orElse(""));
        properties.setProperty("password", password.orElse(""));
        if (!patience.isZero()) {
            properties.setProperty("connectTimeout", String.valueOf(patience.toMillis()));
            properties.setProperty("socketTimeout", String.valueOf(patience.toMillis()));
        }
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver does not understand " + url);
        }
        return connection;
    }

    /** For the update of the schema, whose statements take as long as the data are large: none of {@link Waits}. */
    DataSource withoutLimits() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(user.orElse(""));
            source.setPassword(password.orElse(""));
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("The driver does not understand " + url, e);
        }
    }
}
