package org.mirps.employment.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * HAProxy as docs/operate.md has it put in front, less TLS. Its clients are all on this machine; it is told that they come from another address.
 */
public final class Haproxy implements ProxyInFront {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/haproxy"), Path.of("/usr/bin/haproxy"));
    private static final long COMES_UP_WITHIN = TimeUnit.SECONDS.toNanos(10);

    private final Process process;
    private final int port;

    private Haproxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static boolean isInstalled() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    /**
     * @param client address that its clients have
     * @param scheme over what they come: http or https
     * @param host which host, and port, they ask for
     * @throws IOException if it does not start
     */
    public static Haproxy before(RunningApp app, String client, String scheme, String host) throws IOException {
        int port = freePort();
        Path folder = Files.createDirectories(TestFolders.create("haproxy"));
        Path settings = folder.resolve("haproxy.cfg");
        Files.writeString(settings, """
                defaults
                  mode http
                  option forwardfor
                  timeout connect 5s
                  timeout client 60s
                  timeout server 60s
                frontend all
                  bind 127.0.0.1:%d
                  http-request set-src str(%s)
                  http-request set-header Host %s
                  http-request set-header X-Forwarded-Proto %s
                  default_backend application
                backend application
                  http-reuse always
                  server here %s:%d
                """.formatted(
                        port,
                        client,
                        host,
                        scheme,
                        app.baseUri().getHost(),
                        app.baseUri().getPort()));
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        Process process = new ProcessBuilder(program.toString(), "-db", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        AtEnd.run(process::destroyForcibly);
        var haproxy = new Haproxy(process, port);
        haproxy.awaitDoor(folder.resolve("haproxy.log"));
        return haproxy;
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitDoor(Path log) throws IOException {
        long begun = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begun < COMES_UP_WITHIN) {
            try (var tried = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException closed) {
                Thread.onSpinWait();
            }
        }
        throw new IOException(Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        }
    }
}
