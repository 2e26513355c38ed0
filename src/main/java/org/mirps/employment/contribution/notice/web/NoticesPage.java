package org.mirps.employment.contribution.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.notice.Notice;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.contribution.notice.NoticeId;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code notices.xhtml}: what the person was told, what came of one act together; one press marks it as read. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String SELF = "/notices.xhtml?faces-redirect=true";

    /** Name of the buttons, as Faces knows their command. */
    private static final String READ = "noticesForm:markRead";

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

    /**
     * What came of one act: notices of one contribution, one after the other within a minute.
     *
     * @param notices newest first, one at least
     */
    public record Act(List<Notice> notices) {

        private static final Duration TOGETHER = Duration.ofMinutes(1);

        public Notice first() {
            return notices.get(0);
        }

        public boolean isRead() {
            return notices.stream().allMatch(Notice::read);
        }

        /** What marks all of it as read. */
        public String ids() {
            return notices.stream().map(notice -> notice.id().toString()).collect(Collectors.joining(" "));
        }

        private boolean takes(Notice notice) {
            Notice last = notices.get(notices.size() - 1);
            return last.contribution().equals(notice.contribution())
                    && Duration.between(notice.at(), last.at()).compareTo(TOGETHER) <= 0;
        }
    }

    /** Newest first. */
    public List<Act> getActs() {
        List<Act> acts = new ArrayList<>();
        for (Notice notice : notices) {
            if (acts.isEmpty() || !acts.get(acts.size() - 1).takes(notice)) {
                acts.add(new Act(new ArrayList<>()));
            }
            acts.get(acts.size() - 1).notices().add(notice);
        }
        return acts;
    }

    /** The greatest id that the page shows. */
    public long getNewest() {
        return notices.stream().mapToLong(notice -> notice.id().value()).max().orElse(0);
    }

    public boolean isAnyUnread() {
        return notices.stream().anyMatch(notice -> !notice.read());
    }

    /** What came of one act; its button says which. */
    public String markRead() {
        Arrays.stream(address.text(READ).split(" ")).forEach(id -> desk.markRead(id(id)));
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
