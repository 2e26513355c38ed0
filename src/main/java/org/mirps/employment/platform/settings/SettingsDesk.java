package org.mirps.employment.platform.settings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.mail.Mail;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.mail.Recipient;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.platform.ApiOrigins;
import org.mirps.employment.platform.EmbedHosts;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.platform.WebhookHosts;
import org.mirps.employment.platform.settings.Setting.State;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.UseCases;

/** For administrators: what is set, from where, and what is missing. Settings are changed where the server is started, not here. */
@UseCases
public class SettingsDesk {

    @Inject
    RequestOrigin origin;

    @Inject
    MailSettings mail;

    @Inject
    Outbox outbox;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    @ConfigProperty(name = "TRUSTED_PROXIES")
    Optional<String> proxies;

    @Inject
    @ConfigProperty(name = "SESSION_LIFETIME", defaultValue = "PT12H")
    String sessionLifetime;

    @Inject
    EmbedHosts embedHosts;

    @Inject
    ApiOrigins origins;

    @Inject
    WebhookHosts webhooks;

    /** Of an embedded database; nothing for an external one. */
    @Inject
    @ConfigProperty(name = "app.db.folder")
    Optional<String> embedded;

    @Inject
    @ConfigProperty(name = "app.db.url")
    String databaseUrl;

    /** In the order in which an operator would see to them. */
    @Permits(Role.ADMINISTRATOR)
    public List<Setting> settings() {
        String base = origin.ofInstallation().orElse("");
        return List.of(
                setting("address", "BASE_URL", base, base.isEmpty() ? State.MISSING : State.WELL),
                setting("tls", "BASE_URL", scheme(base), base.startsWith("https:") ? State.WELL : State.MISSING),
                setting(
                        "proxies",
                        "TRUSTED_PROXIES",
                        proxies.orElse(""),
                        proxies.isEmpty() ? State.TO_KNOW : State.WELL),
                setting("mail", "SMTP_HOST", mailServer(), mail.isOn() ? State.WELL : State.MISSING),
                setting("from", "MAIL_FROM", mail.from().orElse(""), mail.isOn() ? State.WELL : State.MISSING),
                setting(embedded.isPresent() ? "embedded" : "database", "DB_URL", database(), State.TO_KNOW),
                setting("backups", "--data", "", State.TO_KNOW),
                setting("sessions", "SESSION_LIFETIME", hours(sessionLifetime), State.WELL),
                setting(
                        "frames",
                        "EMBED_HOSTS",
                        String.join(", ", embedHosts.sites()),
                        embedHosts.sites().isEmpty() ? State.TO_KNOW : State.WELL),
                setting(
                        "origins",
                        "API_ORIGINS",
                        String.join(", ", origins.sites()),
                        origins.sites().isEmpty() ? State.TO_KNOW : State.WELL),
                setting(
                        "webhooks",
                        "WEBHOOK_HOSTS",
                        String.join(", ", webhooks.sites()),
                        webhooks.sites().isEmpty() ? State.TO_KNOW : State.WELL));
    }

    /** Whether a mail can be sent. */
    @Permits(Role.ADMINISTRATOR)
    public boolean isMailOn() {
        return mail.isOn();
    }

    /**
     * Sends a mail to the person who asks.
     *
     * @return where it goes
     * @throws MailOff if no mail is sent from here
     */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public String sendTest() {
        Account own = accounts.get(currentUser.accountId());
        if (!mail.isOn()) {
            throw new MailOff();
        }
        Texts words = Texts.of("platform", own.language());
        MailText text = MailText.in(own.language(), words.get("settings.mail.subject"))
                .paragraph(words.get("settings.mail.text"))
                .button(words.get("settings.mail.open"), origin.ofInstallation().orElseThrow());
        outbox.put(Mail.of(MailKind.TEST, new Recipient(own.id(), own.email(), own.name(), own.language()), text));
        return own.email();
    }

    /** With what it is, and what to do about it. */
    private static Setting setting(String name, String source, String value, State state) {
        return new Setting("settings." + name, source, value, state, "settings." + name + "." + state);
    }

    private static String scheme(String base) {
        int end = base.indexOf(':');
        return end < 0 ? "" : base.substring(0, end);
    }

    private String mailServer() {
        return mail.host()
                .filter(host -> mail.isOn())
                .map(host ->
                        host + ":" + mail.port() + " (" + mail.security().name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
    }

    /** Such as {@code PT12H (12:00 h)}: as it is set, and as people read it. */
    private static String hours(String lifetime) {
        Duration length = Duration.parse(lifetime);
        return "%s (%d:%02d h)".formatted(lifetime, length.toHours(), length.toMinutesPart());
    }

    /** Without the parameters, among which there may be secrets. */
    private String database() {
        return embedded.orElseGet(() -> databaseUrl.replaceAll("[?].*", ""));
    }
}
