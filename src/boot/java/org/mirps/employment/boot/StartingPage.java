package org.mirps.employment.boot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Answers at the port from the first moment until the application takes it over: whoever comes meanwhile is told that it is starting, and
 * programs are told to come again. Source: docs/decisions/0046.
 */
final class StartingPage implements AutoCloseable {

    private static final int LATER = 503;
    private static final int AGAIN_AFTER_SECONDS = 5;
    private static final int THREADS = 4;

    private static final byte[] PAGE = """
            <!DOCTYPE html>
            <html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="%d"><title>Iniciando · Starting</title></head>
            <body><h1>Iniciando</h1><p>La aplicación está iniciando. Esta página lo intenta sola en unos segundos.</p>
            <div lang="en"><h1>Starting</h1><p>The application is starting. This page tries again by itself in a few seconds.</p></div>
            </body></html>
            """.formatted(AGAIN_AFTER_SECONDS).getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, StartingPage::thread);

    private StartingPage(HttpServer server) {
        this.server = server;
    }

    /**
     * @param port to listen on, or 0 for any free one
     * @param address the one to listen on, null for all
     */
    static StartingPage open(int port, @Nullable InetAddress address) throws StartFailure {
        try {
            var page = new StartingPage(HttpServer.create(new InetSocketAddress(address, port), 0));
            page.server.createContext("/", StartingPage::answer);
            page.server.setExecutor(page.threads);
            page.server.start();
            return page;
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " cannot be used (" + e.getMessage()
                            + "): it is taken or not allowed; name another with --port.",
                    e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Leaves the port to whoever listens next. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var headers = asked.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            headers.set("Retry-After", String.valueOf(AGAIN_AFTER_SECONDS));
            headers.set("Connection", "close"); // or a browser would wait at a connection that nobody reads any more
            if (asked.getRequestMethod().equals("HEAD")) {
                asked.sendResponseHeaders(LATER, -1);
            } else {
                asked.sendResponseHeaders(LATER, PAGE.length);
                asked.getResponseBody().write(PAGE);
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "starting page");
        thread.setDaemon(true);
        return thread;
    }
}
