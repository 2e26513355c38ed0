package org.mirps.employment.platform.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Ids of sessions of 128 random bits. The server's own have 56; it lets them be made by a class, but looks for that among its own classes only,
 * so that its session manager is told here, by the names of its classes. Where they are others, the application does not start: nobody gets
 * a weaker id unseen. Source: docs/decisions/0031.
 */
@WebListener
public class SessionIds implements ServletContextListener {

    private static final String GENERATOR = "com.sun.enterprise.util.uuid.UuidGenerator";
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        try {
            Object manager = manager(starting.getServletContext());
            Class<?> generator =
                    Class.forName(GENERATOR, false, manager.getClass().getClassLoader());
            Object ours = Proxy.newProxyInstance(
                    generator.getClassLoader(),
                    new Class<?>[] {generator},
                    (proxy, method, arguments) -> method.getDeclaringClass() == generator
                            ? random()
                            : method.invoke(this, arguments)); // toString() and the like
            manager.getClass().getMethod("setUuidGenerator", generator).invoke(manager, ours);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server does not let its session ids be made here", e);
        }
    }

    /** The facade that an application is given hides its context, and that one the server's. */
    private static Object manager(ServletContext facade) throws ReflectiveOperationException {
        Object server = context(context(facade));
        return server.getClass().getMethod("getManager").invoke(server);
    }

    private static Object context(Object wrapper) throws ReflectiveOperationException {
        Field context = wrapper.getClass().getDeclaredField("context");
        context.setAccessible(true);
        return context.get(wrapper);
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
