package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks SMTP with the mail server of the settings. Each step has an end: ten seconds to reach it, thirty for each answer. */
@ApplicationScoped
class MailServer {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 30_000;

    /** An answer of a mail server, such as {@code 550 5.1.1 No such user}; 421 ends the conversation. Source: RFC 5321, 4.2. */
    private static final Pattern REPLY = Pattern.compile("(?!421)([45])\\d\\d[ -].*");

    @Inject
    MailSettings settings;

    @Inject
    PublishedAddress published;

    /** A conversation with the mail server, for one mail after the other. */
    interface Conversation extends AutoCloseable {

        /** @throws NoMailServer if the conversation has broken off, or the server speaks to us no more */
        Delivery send(WaitingMail mail) throws NoMailServer;

        @Override
        void close();
    }

    /** @throws MessagingException if there is none, or it does not let us speak */
    Conversation begin() throws MessagingException {
        Session session = Session.getInstance(properties());
        Transport transport = session.getTransport();
        transport.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return new Conversation() {
            @Override
            public Delivery send(WaitingMail mail) throws NoMailServer {
                return MailServer.this.send(session, transport, mail);
            }

            @Override
            public void close() {
                try {
                    transport.close();
                } catch (MessagingException ended) {
                    // What was to be sent is sent, or said to be not.
                }
            }
        };
    }

    /** What went wrong, on one line. */
    static String said(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root : root.getMessage())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Delivery send(Session session, Transport transport, WaitingMail mail) throws NoMailServer {
        MailMessage message;
        try {
            message = MailMessage.of(session, mail, settings.from().orElseThrow(), base());
        } catch (MessagingException impossible) {
            return new Delivery(Delivery.Outcome.REFUSED, said(impossible));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.TAKEN;
        } catch (MessagingException failure) {
            return answer(failure);
        }
    }

    /** By the first digit of what the server answered: 5 is for ever. @throws NoMailServer if that was no answer to the mail */
    private static Delivery answer(MessagingException failure) throws NoMailServer {
        String said = said(failure);
        Matcher reply = REPLY.matcher(said);
        if (!reply.matches()) {
            throw new NoMailServer(failure);
        }
        return new Delivery(reply.group(1).equals("4") ? Delivery.Outcome.NOT_NOW : Delivery.Outcome.REFUSED, said);
    }

    private String base() {
        return published.ofInstallation().orElseThrow();
    }

    private Properties properties() {
        var properties = new Properties();
        boolean tls = settings.security() == MailSettings.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.setProperty(prefix + "timeout", Integer.toString(ANSWER_MILLIS));
        properties.setProperty(prefix + "writetimeout", Integer.toString(ANSWER_MILLIS));
        properties.setProperty(prefix + "auth", Boolean.toString(settings.isSignedIn()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "localhost", URI.create(base()).getHost());
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
