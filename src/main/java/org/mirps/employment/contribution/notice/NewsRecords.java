package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.mail.Mail;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.mail.PublishedAddress;
import org.mirps.employment.mail.Recipient;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.MailKeys;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Texts;

/** The transaction in which what a person was told becomes a mail, and is noted as mailed: both, or neither. */
@ApplicationScoped
class NewsRecords {

    /** Of what is older nobody is written any more: mail was not sent from here for so long. More than a week, for those who read weekly. */
    private static final Duration NEWS = Duration.ofDays(9);

    private static final int IN_ONE_MAIL = 30;

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeWords words;

    @Inject
    DueDates dates;

    @Inject
    AccountRepository accounts;

    @Inject
    MailKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    PublishedAddress address;

    @Inject
    Clock clock;

    boolean wantsMail(Account account) {
        return account.isEnabled() && account.mailRhythm() != MailRhythm.NEVER;
    }

    @Transactional
    void write(AccountId id) {
        Instant now = clock.instant();
        Account account = accounts.get(id);
        Set<NoticeId> unmailed = notices.lockUnmailed(id, now.minus(NEWS), now);
        notices.markMailed(id, now);
        if (!unmailed.isEmpty() && wantsMail(account)) {
            List<Notice> news = words.of(Reader.ofAll(id), account.language()).stream()
                    .filter(notice -> unmailed.contains(notice.id()))
                    .toList();
            if (!news.isEmpty()) {
                put(account, news);
            }
        }
    }

    private void put(Account account, List<Notice> news) {
        String key = keys.of(account);
        outbox.put(new Mail(
                MailKind.NEWS,
                new Recipient(account.id(), account.email(), account.name(), account.language()),
                text(account, news, key),
                Optional.of("unsubscribe?key=" + key),
                dates.calendar(
                        news, account.language(), address.ofInstallation().orElseThrow() + "/")));
    }

    private MailText text(Account account, List<Notice> news, String key) {
        Texts texts = Texts.of("contribution", account.language());
        String base = address.ofInstallation().orElseThrow() + "/";
        MailText text = MailText.in(
                account.language(),
                news.size() == 1
                        ? news.get(0).subject() + ": " + news.get(0).text()
                        : texts.get("mail.news.subject", news.size()));
        text.paragraph(texts.get("mail.news.greeting", account.name()));
        for (Notice notice : news.subList(0, Math.min(news.size(), IN_ONE_MAIL))) {
            text.paragraph(notice.subject() + "\n" + notice.text());
            if (!notice.reason().isEmpty()) {
                text.quote(notice.reason());
            }
            quote(text, notice.quotes(), texts);
            text.link(texts.get("mail.news.open"), base + path(notice));
        }
        if (news.size() > IN_ONE_MAIL) {
            text.paragraph(texts.get("mail.news.more", news.size() - IN_ONE_MAIL));
        }
        return text.button(texts.get("mail.news.all"), base + "notices.xhtml")
                .small(texts.get("mail.news.why"))
                .link(
                        texts.get("mail.news.rhythm"),
                        base + "mailing.xhtml?key=" + key + "&lang="
                                + account.language().code());
    }

    private static void quote(MailText text, Notice.Quotes quotes, Texts texts) {
        if (quotes.quotes().isEmpty()) {
            return;
        }
        text.paragraph(texts.get("mail.news.marked"));
        for (Notice.Quote quote : quotes.quotes()) {
            text.paragraph(quote.label());
            if (!quote.remark().isEmpty()) {
                text.quote(quote.remark());
            }
        }
        if (quotes.more() > 0) {
            text.paragraph(texts.get("mail.news.more", quotes.more()));
        }
    }

    /** Where the page of notices leads to. */
    private static String path(Notice notice) {
        if (!notice.topic().isEmpty()) {
            return "contributions/comments.xhtml?id=" + notice.contribution() + "&" + notice.topic();
        }
        return notice.ofTeam() && notice.snapshot() > 0
                ? "contributions/snapshot.xhtml?id=" + notice.contribution() + "&number=" + notice.snapshot()
                : "contributions/overview.xhtml?id=" + notice.contribution();
    }
}
