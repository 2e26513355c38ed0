package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** The mail server, as the operator has said. Without one nothing is sent, and pages give what would have been sent to be handed over. */
@ApplicationScoped
public class MailSettings {

    /** How the way to the mail server is closed to others. */
    public enum Security {
        /** Begun in the open, and TLS before anything is said; usual with port 587. */
        STARTTLS,
        /** TLS from the beginning; usual with port 465. */
        TLS,
        /** In the open: for a mail server on the same machine. */
        NONE
    }

    @Inject
    @ConfigProperty(name = "SMTP_HOST")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "SMTP_PORT")
    Optional<String> port;

    @Inject
    @ConfigProperty(name = "SMTP_SECURITY", defaultValue = "starttls")
    String security;

    @Inject
    @ConfigProperty(name = "SMTP_USER")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "SMTP_PASSWORD")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "MAIL_FROM")
    Optional<String> from;

    @Inject
    PublishedAddress published;

    @Inject
    DemoMode demo;

    /** Whether mail is sent; never in a demo, whose people are invented. */
    public boolean isOn() {
        return host.isPresent() && !demo.isOn() && problems().isEmpty();
    }

    /** What is wrong with the settings, one sentence each, for the operator; none if there is no mail server at all. */
    public List<String> problems() {
        Texts texts = Texts.of("mail", Language.ofThisComputer());
        List<String> found = new ArrayList<>();
        if (host.isEmpty()) {
            return found;
        }
        if (published.ofInstallation().isEmpty()) {
            found.add(texts.get("settings.noBase"));
        }
        if (from.filter(MailSettings::isAddress).isEmpty()) {
            found.add(texts.get("settings.from"));
        }
        if (!security.matches("(?i)starttls|tls|none")) {
            found.add(texts.get("settings.security", security));
        }
        if (!port.orElse("25").matches("[1-9]\\d{0,4}") || Integer.parseInt(port.orElse("25")) > 65_535) {
            found.add(texts.get("settings.port", port.orElse("")));
        }
        if (user.isPresent() != password.isPresent()) {
            found.add(texts.get("settings.account"));
        }
        return found;
    }

    public Optional<String> host() {
        return host;
    }

    public int port() {
        return port.map(Integer::parseInt).orElseGet(() -> switch (security()) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        });
    }

    public Security security() {
        return Security.valueOf(security.toUpperCase(Locale.ROOT));
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    /** Whether somebody signs in to the mail server. */
    public boolean isSignedIn() {
        return user.isPresent();
    }

    /** Such as {@code MIRPS <empleo@example.org>}. */
    public Optional<String> from() {
        return from;
    }

    private static boolean isAddress(String text) {
        try {
            InternetAddress[] all = InternetAddress.parse(text, true);
            return all.length == 1 && all[0].getAddress().contains("@");
        } catch (AddressException e) {
            return false;
        }
    }
}
