package org.mirps.employment.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.testing.MailHost;

/** What goes over the wire, and what each answer of a mail server means. */
class MailServerTest {

    @Test
    void aMailArrivesAsTextAndHtmlWithItsDates() throws Exception {
        try (var host = MailHost.start();
                var conversation = server(host.port(), "none").begin()) {
            WaitingMail mail = new WaitingMail(
                    new MailId(1),
                    "0a1b",
                    MailKind.NEWS,
                    new AccountId(1),
                    "ana@ministerio.españa.example",
                    "Ana \"Ñ\" <x@evil.example>",
                    "Devolución: señal",
                    "Texto con ñ\n",
                    "<p>Texto con ñ</p>",
                    Optional.of("unsubscribe?key=k"),
                    Optional.of("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
                    0,
                    Instant.parse("2026-11-30T12:00:00Z"));
            assertThat(conversation.send(mail)).isEqualTo(Delivery.TAKEN);
            MailHost.Received received = host.await("ana@ministerio.xn--espaa-rta.example", "Devolución: señal");
            assertThat(received.text()).isEqualTo("Texto con ñ\n");
            assertThat(received.html()).isEqualTo("<p>Texto con ñ</p>");
            assertThat(received.raw())
                    .contains(
                            "Message-ID: <0a1b@empleo.example.org>",
                            "From: Empleo MIRPS <empleo@mirps.example>",
                            "List-Unsubscribe: <https://empleo.example.org/unsubscribe?key=k>",
                            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                            "Auto-Submitted: auto-generated",
                            "text/calendar")
                    .doesNotContain("\nBcc:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 No such user here, REFUSED",
        "553 5.1.3 Bad recipient, REFUSED",
        "450 4.2.1 Greylisted; come again, NOT_NOW",
        "452 4.2.2 Mailbox full, NOT_NOW"
    })
    void theFirstDigitOfAnAnswerSaysWhetherToComeAgain(String answer, Delivery.Outcome outcome) throws Exception {
        try (var host = new ScriptedHost(answer);
                var conversation = server(host.port(), "none").begin()) {
            Delivery delivery = conversation.send(plain("ana@example.org"));
            assertThat(delivery.outcome()).isEqualTo(outcome);
            assertThat(delivery.said()).contains(answer.substring(4, 9));
        }
    }

    @Test
    void aServerThatHangsUpIsNoFaultOfTheMail() throws Exception {
        try (var host = new ScriptedHost("");
                var conversation = server(host.port(), "none").begin()) {
            assertThatThrownBy(() -> conversation.send(plain("ana@example.org")))
                    .isInstanceOf(NoMailServer.class);
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAsking() throws Exception {
        try (var host = new ScriptedHost("250 fine");
                var conversation = server(host.port(), "none").begin()) {
            assertThat(conversation.send(plain("peña@example.org")).outcome()).isEqualTo(Delivery.Outcome.REFUSED);
            assertThat(conversation.send(plain("ana@example.org")).outcome()).isEqualTo(Delivery.Outcome.TAKEN);
        }
    }

    @Test
    void withoutTlsNothingIsSaidWhereItIsDemanded() throws Exception {
        try (var host = MailHost.start()) {
            MailServer demanding = server(host.port(), "starttls");
            assertThatThrownBy(demanding::begin).isInstanceOf(MessagingException.class);
        }
        MailServer nobody = server(MailHost.freePort(), "none");
        assertThatThrownBy(nobody::begin).isInstanceOf(MessagingException.class);
    }

    private static WaitingMail plain(String address) {
        return new WaitingMail(
                new MailId(1),
                "0a1b",
                MailKind.TEST,
                new AccountId(1),
                address,
                "Ana",
                "Test",
                "Text\n",
                "<p>Text</p>",
                Optional.empty(),
                Optional.empty(),
                0,
                Instant.EPOCH);
    }

    private static MailServer server(int port, String security) {
        var settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = Optional.of(Integer.toString(port));
        settings.security = security;
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.of("Empleo MIRPS <empleo@mirps.example>");
        settings.demo = new DemoMode(false);
        settings.published = () -> Optional.of("https://empleo.example.org");
        assertThat(settings.problems()).isEmpty();
        var server = new MailServer();
        server.settings = settings;
        server.published = settings.published;
        return server;
    }

    /** A mail server that takes everything but gives one answer to who is named as the reader; an empty one hangs up. */
    private static final class ScriptedHost implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<Void> talk;

        ScriptedHost(String toReader) throws IOException {
            talk = CompletableFuture.runAsync(() -> talk(toReader));
        }

        int port() {
            return socket.getLocalPort();
        }

        private void talk(String toReader) {
            try (Socket client = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                say(client, "220 ready");
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data) {
                        data = !line.equals(".");
                        if (!data) {
                            say(client, "250 taken");
                        }
                    } else if (line.startsWith("RCPT") && toReader.isEmpty()) {
                        return;
                    } else if (line.startsWith("DATA")) {
                        data = true;
                        say(client, "354 go on");
                    } else {
                        say(client, line.startsWith("RCPT") ? toReader : "250 fine");
                    }
                }
            } catch (IOException gone) {
                // The client has closed the conversation.
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
            talk.join();
        }
    }
}
