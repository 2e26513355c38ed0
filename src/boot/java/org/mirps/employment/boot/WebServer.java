package org.mirps.employment.boot;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Payara Micro in this process, with the web application at the root of its address. */
final class WebServer implements AutoCloseable {

    private static final int READY_WITHIN_SECONDS = 120;
    private static final int ASK_EVERY_MILLIS = 100;

    private static final List<String> COMPRESSED = List.of(
            "text/html",
            "text/css",
            "text/csv",
            "text/javascript",
            "application/javascript",
            "application/json",
            "image/svg+xml");
    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = "network-config.network-listeners.network-listener.http-listener";

    private static final String HTTP = "network-config.protocols.protocol.http-listener.http";

    private final PayaraMicroBoot server;

    private WebServer(PayaraMicroBoot server) {
        this.server = server;
    }

    /**
     * Starts the server and deploys. Whether the application came up is for {@link #awaitReady} to say.
     *
     * @param war the web application
     * @param home a folder that is not there yet: with one of an earlier start the server would deploy twice
     * @param logs folder for the log of server and application
     */
    static WebServer start(Path war, Path home, Path logs, int port, boolean loopbackOnly)
            throws StartFailure, IOException {
        Files.createDirectories(home);
        Path logging = Files.writeString(home.resolve("launcher-logging.properties"), ServerLog.configuration(logs));
        Path commands = Files.writeString(home.resolve("pre-boot.txt"), preBootCommands(loopbackOnly));
        var arguments = new ArrayList<>(List.of(
                "--nocluster",
                "--disablephonehome",
                "--rootdir",
                home.resolve("root").toString(),
                "--logproperties",
                logging.toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--deploy",
                war.toString()));
        try {
            return new WebServer(PayaraMicroLauncher.create(arguments.toArray(String[]::new)));
        } catch (Exception e) {
            throw new StartFailure(Said.in("server.failed", String.valueOf(e.getMessage()), ServerLog.newest(logs)), e);
        }
    }

    /**
     * Off: the data grid, which listens on every address even without a cluster; public metrics; a description of the API that adds
     * what the specification does not know, where ours is served as it is written; headers that name the server or repeat
     * ours. On: a proxy in front says by {@code X-Forwarded-Proto} that people come over TLS, so that addresses and cookies are made for it;
     * and texts travel compressed, because connections are often poor.
     */
    private static String preBootCommands(boolean loopbackOnly) {
        var settings = new ArrayList<>(List.of(
                "hazelcast-config-specific-configuration.enabled=false",
                "microprofile-metrics-configuration.enabled=false",
                "microprofile-openapi-configuration.enabled=false",
                HTTP + ".server-header=false",
                HTTP + ".xframe-options=false",
                HTTP + ".http2-enabled=false",
                HTTP + ".scheme-mapping=X-Forwarded-Proto",
                HTTP + ".compression=on",
                HTTP + ".compression-min-size-bytes=1024",
                HTTP + ".compressable-mime-type=" + String.join(",", COMPRESSED)));
        if (loopbackOnly) {
            settings.add(LISTENER + ".address=127.0.0.1");
        }
        return settings.stream().map(setting -> CONFIG + setting + "\n").collect(Collectors.joining());
    }

    /** Waits until the application answers that it is ready, or tells through {@code notices} why it will not be. */
    void awaitReady(int port, Notices notices, Path logs) throws StartFailure, IOException, InterruptedException {
        var question = URI.create("http://127.0.0.1:" + port + "/health/ready");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
        while (true) {
            var failure = notices.failure();
            if (failure.isPresent()) {
                throw new StartFailure(failure.get());
            }
            if (saysYes(question)) {
                return;
            }
            if (isNotDeployed() || System.nanoTime() > deadline) {
                throw new StartFailure(Said.in("server.notReady", ServerLog.newest(logs)));
            }
            TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
        }
    }

    private boolean isNotDeployed() {
        return server.getRuntime()
                .getLocalDescriptor()
                .getDeployedApplications()
                .isEmpty();
    }

    /** An answer from elsewhere, where a redirect leads, says nothing about readiness. */
    private static boolean saysYes(URI question) {
        try {
            var connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(READY_WITHIN_SECONDS));
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Stops the server; when its own shutdown hook is at it already, waits for that. */
    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopped) {
            return;
        }
    }
}
