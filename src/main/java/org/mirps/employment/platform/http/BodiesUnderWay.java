package org.mirps.employment.platform.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.memory.Buffers;

/**
 * The bodies that are coming in, each on its connection: how many there may be and how large together, and how fast each has to come. A
 * connection that is too slow is closed; whoever is behind it sends again. For any number of threads.
 */
final class BodiesUnderWay {

    static final int MOST = 2_000;
    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** So long a body may rest: lines are often poor. */
    static final Duration GRACE = Duration.ofSeconds(20);

    static final int LEAST_BYTES_PER_SECOND = 500;

    /**
     * @param since when its first part came
     * @param request whose body it is
     * @param part of it that is there
     * @param bytes how much that is
     */
    private record Body(long since, HttpHeader request, Buffer part, int bytes) {

        boolean isSlow(long now) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(now - since);
            return seconds >= GRACE.toSeconds() && bytes < seconds * LEAST_BYTES_PER_SECOND;
        }
    }

    private final Map<Connection<?>, Body> bodies = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /**
     * What there is now of a request's body: what was kept of it before, and what has come. Made anew, for the parser uses the object that it
     * hands out again.
     */
    HttpContent joined(Connection<?> connection, HttpContent come) {
        Body before = bodies.get(connection);
        if (before == null || before.request() != come.getHttpHeader()) {
            return come;
        }
        return HttpContent.builder(come.getHttpHeader())
                .content(Buffers.appendBuffers(connection.getMemoryManager(), before.part(), come.getContent()))
                .last(come.isLast())
                .build();
    }

    /**
     * Keeps what there is of a body until more comes.
     *
     * @return whether there is room for it
     */
    boolean keep(Connection<?> connection, HttpContent content) {
        Body before = bodies.get(connection);
        Buffer part = content.getContent();
        long since = before == null ? System.nanoTime() : before.since();
        bodies.put(connection, new Body(since, content.getHttpHeader(), part, part.remaining()));
        long all = bytes.addAndGet(part.remaining() - (before == null ? 0 : before.bytes()));
        return all <= MOST_BYTES && bodies.size() <= MOST;
    }

    /** The body is whole, or nobody waits for it any more. */
    void over(Connection<?> connection) {
        Body last = bodies.remove(connection);
        if (last != null) {
            bytes.addAndGet(-last.bytes());
        }
    }

    void endSlowOnes() {
        long now = System.nanoTime();
        bodies.forEach((connection, body) -> {
            if (body.isSlow(now)) {
                over(connection);
                connection.closeSilently();
            }
        });
    }
}
