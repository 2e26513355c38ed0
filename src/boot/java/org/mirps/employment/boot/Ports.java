package org.mirps.employment.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Finds out whether a port can be listened on before a server is started for it. */
final class Ports {

    private Ports() {}

    static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * The port to listen on: {@code wanted}, or any free one for 0.
     *
     * @param address the one to listen on, null for all
     */
    static int choose(int wanted, @Nullable InetAddress address) throws StartFailure {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(Said.in("port.taken", Integer.toString(wanted), String.valueOf(e.getMessage())), e);
        }
    }
}
