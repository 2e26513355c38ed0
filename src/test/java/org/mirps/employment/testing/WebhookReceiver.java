package org.mirps.employment.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that is told by webhooks: keeps what came, and answers as it is told. Loopback only. */
public final class WebhookReceiver {

    /** The one that the shared demo may tell. */
    public static final WebhookReceiver SHARED = new WebhookReceiver();

    private static final int PATIENCE_SECONDS = 45;

    private final HttpServer server;
    private final BlockingQueue<Message> come = new LinkedBlockingQueue<>();
    private volatile int status = 204;

    /** A request as it came. */
    public record Message(String path, String id, String timestamp, String signature, String body) {}

    private WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        AtEnd.run(() -> server.stop(0));
    }

    /** Scheme, host and port. */
    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it answers so; 302 leads to itself. */
    public void answers(int code) {
        status = code;
    }

    /** The next message; fails if none comes. */
    public Message next() {
        try {
            Message message = come.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Objects.requireNonNull(message, "No message has come");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has come meanwhile; afterwards nothing has. */
    public List<Message> drain() {
        var left = new ArrayList<Message>();
        come.drainTo(left);
        return left;
    }

    private void answer(HttpExchange exchange) throws IOException {
        int code = status; // before anybody knows that it has come
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        come.add(new Message(
                exchange.getRequestURI().getPath(),
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body));
        if (code == 302) {
            exchange.getResponseHeaders().set("Location", origin() + "/led-on");
        }
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        @Nullable String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
