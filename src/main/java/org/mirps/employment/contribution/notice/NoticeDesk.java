package org.mirps.employment.contribution.notice;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the person who asks was told, and has not read yet; of those for whom they act. */
@UseCases
public class NoticeDesk {

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeWords words;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** How many are not read; one statement. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    public int unread() {
        return notices.unread(Reader.of(currentUser));
    }

    /** The newest hundred, newest first. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    public List<Notice> mine(Language language) {
        return words.of(Reader.of(currentUser), language);
    }

    /** What is not the person's own stays as it is. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    @Transactional
    public void markRead(NoticeId notice) {
        notices.markRead(Reader.of(currentUser), notice, clock.instant());
    }

    /** @param upTo the newest that was seen: what has come since stays unread */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    @Transactional
    public void markAllRead(NoticeId upTo) {
        notices.markAllRead(Reader.of(currentUser), upTo, clock.instant());
    }
}
