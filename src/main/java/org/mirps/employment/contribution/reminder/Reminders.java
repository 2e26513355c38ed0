package org.mirps.employment.contribution.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.mail.DueDate;
import org.mirps.employment.mail.Mail;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.mail.PublishedAddress;
import org.mirps.employment.mail.Recipient;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.MailKeys;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.ZonedMoment;

/** What a participant reads whose contribution is due, and to whom of it that goes: its focal points. */
@ApplicationScoped
class Reminders {

    @Inject
    MembershipRepository memberships;

    @Inject
    MailKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    PublishedAddress address;

    /** Whose contribution is whose, in which round. */
    record Due(Round round, Participant participant, Contribution contribution) {

        Instant at() {
            return round.dueAt(participant.code());
        }

        ContributionId id() {
            return contribution.id();
        }
    }

    /** What a coordinator adds. @param said empty for nothing */
    record Words(String by, String said) {

        static final Words NONE = new Words("", "");
    }

    /** Whether it is the participant's turn, and the round waits for it. */
    static boolean isOpen(Due due, Instant now) {
        return due.contribution().status().isEditable()
                && due.round().isOpen(due.participant().code(), now);
    }

    /** Those who can sign in, by participant, in one statement. */
    FocalPoints focalPoints() {
        return new FocalPoints(memberships.with(Role.FOCAL_POINT).stream()
                .filter(Membership::isEnabled)
                .filter(each -> each.participant().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.participant().orElseThrow(),
                        Collectors.mapping(Membership::account, Collectors.toList()))));
    }

    /** Focal points by the code of their participant. */
    record FocalPoints(Map<ParticipantCode, List<Account>> byParticipant) {

        List<Account> of(Participant participant) {
            return byParticipant.getOrDefault(participant.code(), List.of());
        }
    }

    static boolean wantsMail(Account account) {
        return account.mailRhythm() != MailRhythm.NEVER;
    }

    /** Within the caller's transaction. @return how many people it goes to */
    long send(Due due, Words words, FocalPoints focalPoints) {
        List<Account> readers = focalPoints.of(due.participant()).stream()
                .filter(Reminders::wantsMail)
                .toList();
        readers.forEach(reader -> outbox.put(mail(due, words, reader)));
        return readers.size();
    }

    private Mail mail(Due due, Words words, Account reader) {
        String key = keys.of(reader);
        Texts texts = Texts.of("contribution", reader.language());
        String url = address.ofInstallation().orElseThrow() + "/" + path(due);
        MailText text = text(due, words, reader.language(), reader.name(), url)
                .small(texts.get("mail.reminder.why"))
                .link(
                        texts.get("mail.news.rhythm"),
                        address.ofInstallation().orElseThrow() + "/mailing.xhtml?key=" + key + "&lang="
                                + reader.language().code());
        return new Mail(
                MailKind.REMINDER,
                new Recipient(reader.id(), reader.email(), reader.name(), reader.language()),
                text,
                Optional.of("unsubscribe?key=" + key),
                Optional.of(DueDate.ofContribution(
                                due.id().value(),
                                text.subject(),
                                due.at(),
                                url,
                                due.round().changes())
                        .calendar()));
    }

    /** @param name of the reader; empty for whoever it is. @param url of the contribution */
    MailText text(Due due, Words words, Language language, String name, String url) {
        Texts texts = Texts.of("contribution", language);
        String round = due.round().title().in(language);
        String participant = due.participant().name().in(language);
        MailText text = MailText.in(language, texts.get("mail.reminder.subject", participant, round));
        if (!name.isEmpty()) {
            text.paragraph(texts.get("mail.reminder.greeting", name));
        }
        text.paragraph(texts.get(
                "mail.reminder.text",
                participant,
                round,
                texts.get("ContributionStatus." + due.contribution().status()),
                new ZonedMoment(due.at(), due.round().timeZone()).say(language)));
        if (!words.said().isEmpty()) {
            text.paragraph(texts.get("mail.reminder.says", words.by())).quote(words.said());
        }
        return text.button(texts.get("mail.reminder.open"), url);
    }

    static String path(Due due) {
        return "contributions/overview.xhtml?id=" + due.id();
    }
}
