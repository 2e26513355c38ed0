package org.mirps.employment.platform.start;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mirps.employment.platform.Waits;

/**
 * The driver's data source without its face for distributed transactions, which the container would otherwise use, log and pay for although
 * there is one database only. Named in {@code web.xml}.
 */
public class LocalDataSource implements DataSource {

    private final MariaDbDataSource driver = new MariaDbDataSource();

    /** A JDBC URL; what it does not say about waiting is said by {@link Waits}. */
    public void setUrl(String url) throws SQLException {
        driver.setUrl(Waits.in(url));
    }

    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return PromptConnection.of(Waits.limited(driver.getConnection()));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return PromptConnection.of(Waits.limited(driver.getConnection(user, password)));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() {
        return driver.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
