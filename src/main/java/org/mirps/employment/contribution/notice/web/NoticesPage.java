package org.mirps.employment.contribution.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.notice.Notice;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.contribution.notice.NoticeId;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code notices.xhtml}: what the person was told; marks it as read. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String SELF = "/notices.xhtml?faces-redirect=true";

    @Inject
    NoticeDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private List<Notice> notices = List.of();

    @PostConstruct
    void load() {
        notices = desk.mine(language.get());
    }

    /** Newest first. */
    public List<Notice> getNotices() {
        return notices;
    }

    /** The greatest id that the page shows. */
    public long getNewest() {
        return notices.stream().mapToLong(notice -> notice.id().value()).max().orElse(0);
    }

    public boolean isAnyUnread() {
        return notices.stream().anyMatch(notice -> !notice.read());
    }

    /** Those that were ticked. */
    public String markRead() {
        address.all("notice").forEach(id -> desk.markRead(id(id)));
        return SELF;
    }

    /** All that the page showed; what has come since stays unread. */
    public String markAllRead() {
        desk.markAllRead(id(address.text("newest")));
        return SELF;
    }

    private NoticeId id(String text) {
        return new NoticeId(ContributionAddress.number("notice", text));
    }
}
