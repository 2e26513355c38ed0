package org.mirps.employment.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small real proxy as an operator puts one in front: it ends TLS (or would), hands on who asks, over what and for which host, and takes one
 * request for each connection. Its clients are all on this machine; it says of them that they come from the address that it was given.
 */
public final class ForwardingProxy implements ProxyInFront {

    private static final String END = "\r\n\r\n";

    private final RunningApp app;
    private final String client;
    private final String scheme;
    private final String host;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /**
     * @param client address that its clients have
     * @param scheme over what they come: http or https
     * @param host which host, and port, they ask for
     */
    public ForwardingProxy(RunningApp app, String client, String scheme, String host) {
        this.app = app;
        this.client = client;
        this.scheme = scheme;
        this.host = host;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket asking = door.accept();
                threads.execute(() -> serve(asking));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket asking) {
        try (asking;
                Socket server =
                        new Socket(app.baseUri().getHost(), app.baseUri().getPort())) {
            OutputStream there = server.getOutputStream();
            there.write(rewritten(head(asking.getInputStream())).getBytes(StandardCharsets.ISO_8859_1));
            there.flush();
            threads.execute(() -> pass(asking, there));
            server.getInputStream().transferTo(asking.getOutputStream());
        } catch (IOException gone) {
            // One of both went away, as they may.
        }
    }

    private static void pass(Socket asking, OutputStream there) {
        try {
            asking.getInputStream().transferTo(there);
        } catch (IOException gone) {
            // As above.
        }
    }

    private static String head(InputStream from) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
            int next = from.read();
            if (next < 0) {
                throw new IOException("Nothing more is asked");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** What the client says of where it comes from is kept before what the proxy knows. */
    private String rewritten(String head) {
        List<String> lines = new ArrayList<>();
        String forwarded = client;
        for (String line : head.substring(0, head.length() - END.length()).split("\r\n")) {
            String name = line.toLowerCase(Locale.ROOT);
            if (name.startsWith("x-forwarded-for:")) {
                forwarded = line.substring(line.indexOf(':') + 1).strip() + ", " + client;
            } else if (!name.matches("(host|connection|upgrade|http2-settings|x-forwarded-proto):.*")) {
                lines.add(line);
            }
        }
        lines.add("Host: " + host);
        lines.add("X-Forwarded-For: " + forwarded);
        lines.add("X-Forwarded-Proto: " + scheme);
        lines.add("Connection: close");
        return String.join("\r\n", lines) + END;
    }
}
