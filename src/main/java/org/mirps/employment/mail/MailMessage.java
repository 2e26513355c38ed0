package org.mirps.employment.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;

/** A mail as it goes over the wire: text and HTML of the same, the calendar beside them. Nothing in it tells us that it was read. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * @param from such as {@code MIRPS <empleo@example.org>}
     * @param base address of the installation
     * @throws MessagingException if the address is none
     */
    static MailMessage of(Session session, WaitingMail mail, String from, String base) throws MessagingException {
        var message = new MailMessage(
                session, "<" + mail.key() + "@" + URI.create(base).getHost() + ">");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, address(mail));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.madeAt()));
        // RFC 3834: nobody's absence is told to a program
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.unsubscribe().isPresent()) {
            message.setHeader(
                    "List-Unsubscribe", "<" + base + "/" + mail.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMultipart content(WaitingMail mail) throws MessagingException {
        var said = new MimeMultipart("alternative");
        said.addBodyPart(part(mail.text(), "plain"));
        said.addBodyPart(part(mail.html(), "html"));
        if (mail.calendar().isEmpty()) {
            return said;
        }
        Optional<String> method = method(mail.calendar().get());
        if (method.isPresent()) {
            // RFC 6047: mail programs offer to take an invitation over where it is one more shape of what is said
            MimeBodyPart invitation = part(mail.calendar().get(), "calendar; method=" + method.get());
            invitation.setFileName("mirps.ics");
            said.addBodyPart(invitation);
            return said;
        }
        var all = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(said);
        all.addBodyPart(first);
        MimeBodyPart dates = part(mail.calendar().get(), "calendar");
        dates.setFileName("mirps.ics");
        all.addBodyPart(dates);
        return all;
    }

    /** What a calendar file asks of who gets it; empty for dates that one may take over. */
    private static Optional<String> method(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("METHOD:"))
                .map(line -> line.substring("METHOD:".length()).strip())
                .findFirst();
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** Domains of other alphabets as mail servers know them (RFC 5890). */
    private static InternetAddress address(WaitingMail mail) throws MessagingException {
        int at = mail.address().lastIndexOf('@');
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(mail.address().substring(0, at + 1))) {
            throw new AddressException("Only letters of ASCII before the @", mail.address());
        }
        try {
            String ascii = mail.address().substring(0, at + 1)
                    + IDN.toASCII(mail.address().substring(at + 1));
            var address = new InternetAddress(ascii, true);
            address.setPersonal(mail.name(), UTF_8);
            return address;
        } catch (IllegalArgumentException | UnsupportedEncodingException impossible) {
            throw new MessagingException("No mail address", impossible);
        }
    }
}
