package org.mirps.employment.contribution.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/** How many notices the signed-in person has not read, for the head of every page; asked for once. */
@Named
@RequestScoped
public class UnreadNotices {

    @Inject
    NoticeDesk desk;

    @Inject
    CurrentUser currentUser;

    private int count;

    @PostConstruct
    void load() {
        count = isTold() ? desk.unread() : 0;
    }

    /** Whether the person is told of anything at all. */
    public boolean isTold() {
        return currentUser.has(Role.CONTRIBUTOR)
                || currentUser.has(Role.FOCAL_POINT)
                || currentUser.has(Role.COORDINATOR);
    }

    public int getCount() {
        return count;
    }
}
