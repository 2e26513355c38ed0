package org.mirps.employment.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mirps.employment.boot.DatabaseAccess;
import org.mirps.employment.testing.TestDatabase;

/**
 * A database whose connections are killed by the server at statements of migrations: once just before each one, once just after it, when
 * nobody has noted yet that it was run.
 */
final class DyingDatabase extends MariaDbDataSource {

    private static final Pattern OF_A_MIGRATION = Pattern.compile(
            "^\\s*(CREATE|ALTER|INSERT|UPDATE|DROP)\\b(?!.*(flyway_schema_history|migration_progress))");

    private final DatabaseAccess access;
    private final Pattern dyingAt;
    private final Set<String> died = new HashSet<>();

    /** @param dyingAt found in the statements at which connections die */
    DyingDatabase(DatabaseAccess access, String dyingAt) throws SQLException {
        super(access.url());
        setUser(access.user());
        setPassword(access.password());
        this.access = access;
        this.dyingAt = Pattern.compile(dyingAt);
    }

    /** How often a connection has died. */
    int deaths() {
        return died.size();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(
                Connection.class,
                real,
                (method, arguments, answer) -> method.equals("createStatement")
                        ? proxy(
                                Statement.class,
                                (Statement) answer.get(),
                                (name, sql, result) -> execute(real, name, sql, result))
                        : answer.get());
    }

    private Object execute(Connection real, String method, Object[] arguments, Answer answer) throws Throwable {
        if (!method.equals("execute") || !diesAt((String) arguments[0])) {
            return answer.get();
        }
        String sql = (String) arguments[0];
        if (died.add("before " + sql)) {
            kill(real);
            return answer.get();
        }
        Object result = answer.get();
        if (died.add("after " + sql)) {
            kill(real);
        }
        return result;
    }

    private boolean diesAt(String sql) {
        return OF_A_MIGRATION
                        .matcher(sql.replaceAll("--[^\n]*", "").replace('\n', ' '))
                        .find()
                && dyingAt.matcher(sql).find();
    }

    private void kill(Connection connection) throws SQLException {
        long id = connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
        try (var other = TestDatabase.connect(access);
                var kill = other.createStatement()) {
            kill.execute("KILL CONNECTION " + id);
        }
    }

    private interface Answer {
        Object get() throws Throwable;
    }

    private interface Call {
        Object answer(String method, Object[] arguments, Answer usual) throws Throwable;
    }

    @SuppressWarnings("NullAway") // arguments of a method without any
    private static <T> T proxy(Class<T> type, T real, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.answer(method.getName(), arguments, () -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })));
    }
}
