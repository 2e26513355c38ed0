package org.mirps.employment.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Another site, whose only page shows a page of ours in a frame: another host and port are another origin. Loopback only. */
public final class ForeignSite {

    /** The one that the shared demo lets frame its figures. */
    public static final ForeignSite NAMED = new ForeignSite();

    /** One that it does not know. */
    public static final ForeignSite OTHER = new ForeignSite();

    private final HttpServer server;

    private ForeignSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", ForeignSite::answer);
        server.start();
        AtEnd.run(() -> server.stop(0));
    }

    /** Scheme, host and port. */
    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Its page with {@code address} in the frame. */
    public String framing(String address) {
        return origin() + "/?" + address;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String framed = exchange.getRequestURI().getRawQuery();
        byte[] page = ("<!DOCTYPE html><html lang=\"en\"><title>Another site</title><iframe title=\"figure\" src=\""
                        + (framed == null ? "" : framed.replace("&", "&amp;")) + "\"></iframe></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
