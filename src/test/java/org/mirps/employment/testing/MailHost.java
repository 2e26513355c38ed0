package org.mirps.employment.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server on the loopback for a test (GreenMail), which keeps what it gets, and may be down for a while. */
public final class MailHost implements AutoCloseable {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final int port;
    private GreenMail server;

    private MailHost(int port) {
        this.port = port;
        this.server = started(port);
    }

    public static MailHost start() {
        return new MailHost(freePort());
    }

    /** A port of the loopback that is free now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the environment of an installation that sends its mail here. */
    public Map<String, String> settings() {
        return Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", Integer.toString(port),
                "SMTP_SECURITY", "none",
                "MAIL_FROM", "Empleo MIRPS <empleo@mirps.example>");
    }

    public int port() {
        return port;
    }

    /** The newest mail to an address with these words in its subject; comes within a minute. */
    public Received await(String address, String subject) {
        Patience.until(
                "mail to " + address + ": " + subject,
                WITHIN,
                () -> !about(address, subject).isEmpty());
        List<Received> come = about(address, subject);
        return come.get(come.size() - 1);
    }

    private List<Received> about(String address, String subject) {
        return to(address).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    /** All mail to an address, the oldest first. */
    public List<Received> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Received::of)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** Nobody answers any more; what was received is forgotten. */
    public void goDown() {
        server.stop();
    }

    public void comeBack() {
        server = started(port);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static GreenMail started(int port) {
        var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        return started;
    }

    /** A mail that has come. @param text its plain text. @param raw all of it */
    public record Received(String to, String subject, String text, String html, String raw) {

        static Received of(MimeMessage message) {
            try {
                return new Received(
                        ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                        message.getSubject(),
                        part(message, "text/plain"),
                        part(message, "text/html"),
                        GreenMailUtil.getWholeMessage(message));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The first address in its text that has these words in it. */
        public String link(String words) {
            Matcher links = ADDRESS.matcher(text);
            while (links.find()) {
                if (links.group().contains(words)) {
                    return links.group();
                }
            }
            throw new AssertionError("No link with " + words + " in\n" + text);
        }

        private static String part(Part part, String type) throws MessagingException, IOException {
            if (part.isMimeType(type)) {
                return part.getContent().toString().replace("\r\n", "\n");
            }
            if (part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    BodyPart each = many.getBodyPart(i);
                    String found = part(each, type);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        }
    }
}
