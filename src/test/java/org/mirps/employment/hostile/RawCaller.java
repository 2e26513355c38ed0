package org.mirps.employment.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mirps.employment.testing.RunningApp;

/** A connection on which anything may be sent, also what no HTTP client would. */
final class RawCaller implements AutoCloseable {

    private final Socket socket;

    RawCaller(RunningApp app) throws IOException {
        socket = new Socket("127.0.0.1", app.baseUri().getPort());
    }

    /** @param text line ends are written {@code \n} and sent as HTTP wants them */
    RawCaller send(String text) throws IOException {
        socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The first line of the answer; empty if the connection is closed without one. */
    String statusLine(Duration within) throws IOException {
        socket.setSoTimeout((int) within.toMillis());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the server closes the connection, whatever it says before that. */
    boolean isClosed(Duration within) throws IOException {
        socket.setSoTimeout((int) within.toMillis());
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
