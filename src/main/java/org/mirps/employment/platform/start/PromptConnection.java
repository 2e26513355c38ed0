package org.mirps.employment.platform.start;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the driver that says within a few seconds whether it still stands. The container asks with a limit of 0, for which the
 * driver puts aside the one of its socket: of a database that stands still, whoever asks would wait for ever, with all who wait for them.
 * Source: MariaDB Connector/J 3.5, {@code Connection.isValid}.
 */
final class PromptConnection implements InvocationHandler {

    private static final int LONGEST_WAIT = 5; // seconds

    private final Connection driver;

    private PromptConnection(Connection driver) {
        this.driver = driver;
    }

    static Connection of(Connection driver) {
        return (Connection) Proxy.newProxyInstance(
                PromptConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new PromptConnection(driver));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "isValid" -> driver.isValid(limit((int) argument(arguments)));
            case "equals" -> proxy == argument(arguments);
            default -> ask(method, arguments);
        };
    }

    private static int limit(int asked) {
        return asked == 0 ? LONGEST_WAIT : asked;
    }

    private static Object argument(Object @Nullable [] arguments) {
        return Objects.requireNonNull(arguments)[0];
    }

    private @Nullable Object ask(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(driver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
