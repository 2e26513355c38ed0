package org.mirps.employment.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for what only this process speaks to. */
final class Ports {

    private Ports() {}

    static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
