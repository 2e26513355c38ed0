package org.mirps.employment.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.mirps.employment.platform.security.SessionIds;

/**
 * Puts a {@link DoorFilter} behind the server's HTTP parser, where no thread waits for a request yet. The server has no setting for that, so
 * this class knows its insides, as {@link SessionIds} does; in a server that is built otherwise the application runs without, and the log says so.
 * Source: docs/decisions/0032.
 */
@ApplicationScoped
public class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());
    private static final int LOOK_EVERY_SECONDS = 1;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final BodiesUnderWay underWay = new BodiesUnderWay();
    private final DoorFilter door = new DoorFilter(underWay);
    private final List<FilterChain> guarded = new ArrayList<>();

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try {
            for (Object listener : listeners()) {
                guard(chainOf(listener));
            }
        } catch (ReflectiveOperationException | ClassCastException e) {
            LOG.log(Level.WARNING, e, () -> "This server is built otherwise: threads wait for slow bodies");
        }
        scheduler.scheduleWithFixedDelay(
                underWay::endSlowOnes, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void close() {
        guarded.forEach(chain -> chain.remove(door));
    }

    private void guard(FilterChain chain) {
        int parser = 0;
        while (parser < chain.size() && !(chain.get(parser) instanceof HttpServerFilter)) {
            parser++;
        }
        if (parser < chain.size()) {
            chain.add(parser + 1, door);
            guarded.add(chain);
        }
    }

    /** The server's network listeners: {@code GrizzlyService.proxies}. */
    private static Collection<?> listeners() throws ReflectiveOperationException {
        Class<?> service = server("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object running = server("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, service);
        Field proxies = service.getDeclaredField("proxies");
        proxies.setAccessible(true);
        return (Collection<?>) proxies.get(running);
    }

    private static FilterChain chainOf(Object proxy) throws ReflectiveOperationException {
        Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
        Object transport = listener.getClass().getMethod("getTransport").invoke(listener);
        return (FilterChain) ((Transport) transport).getProcessor();
    }

    private static Class<?> server(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
