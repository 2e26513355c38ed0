package org.mirps.employment.calendar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.reading.ics.InvitationFile;
import org.mirps.employment.mail.Mail;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.mail.PublishedAddress;
import org.mirps.employment.mail.Recipient;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.MailKeys;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.ZonedMoment;

/** What somebody reads who is invited to an event, again because it changed, or no longer. */
@ApplicationScoped
class InvitationMails {

    /** What a mail is about; its texts are named after it. */
    enum Occasion {
        INVITED,
        CHANGED,
        CALLED_OFF
    }

    @Inject
    MailKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    PublishedAddress address;

    @Inject
    MailSettings settings;

    static boolean wantsMail(Account account) {
        return account.mailRhythm() != MailRhythm.NEVER;
    }

    /** Within the caller's transaction. */
    void send(Event event, Account guest, Occasion occasion, int sequence, Instant now) {
        String base = address.ofInstallation().orElseThrow() + "/";
        String key = keys.of(guest);
        Texts texts = Texts.of("calendar", guest.language());
        MailText text = text(event, occasion, guest.language(), guest.name(), base)
                .small(texts.get("mail.session.why"))
                .link(
                        texts.get("mail.session.rhythm"),
                        base + "mailing.xhtml?key=" + key + "&lang="
                                + guest.language().code());
        var file = new InvitationFile(event, guest.language(), base);
        var letter = new InvitationFile.Letter(sender(), guest.name(), guest.email(), sequence, now);
        outbox.put(new Mail(
                MailKind.SESSION,
                new Recipient(guest.id(), guest.email(), guest.name(), guest.language()),
                text,
                Optional.of("unsubscribe?key=" + key),
                Optional.of(occasion == Occasion.CALLED_OFF ? file.cancel(letter) : file.request(letter))));
    }

    /** @param name of the reader; empty for whoever it is */
    MailText text(Event event, Occasion occasion, Language language, String name, String base) {
        Texts texts = Texts.of("calendar", language);
        String title = event.title().in(language);
        MailText text = MailText.in(language, texts.get("mail.session.subject." + occasion, title));
        if (!name.isEmpty()) {
            text.paragraph(texts.get("mail.session.greeting", name));
        }
        return text.paragraph(texts.get(
                        "mail.session.text." + occasion,
                        title,
                        event.time()
                                .start()
                                .map(start ->
                                        new ZonedMoment(start, event.time().zone()).say(language))
                                .orElse(""),
                        texts.get("Modality." + event.details().modality())))
                .button(
                        texts.get("mail.session.open"),
                        base + "event.xhtml?id=" + event.id() + "&lang=" + language.code());
    }

    /** The bare address of {@code MIRPS <empleo@example.org>}. */
    private String sender() {
        String from = settings.from().orElseThrow();
        return from.substring(from.indexOf('<') + 1).replace(">", "").strip();
    }
}
