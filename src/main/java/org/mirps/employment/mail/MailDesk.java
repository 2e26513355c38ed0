package org.mirps.employment.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** For administrators: what became of mail, and trying again. They see to whom it goes, never what it says. */
@UseCases
public class MailDesk {

    /** On one page. */
    public static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(MailDesk.class.getName());

    @Inject
    OutboxRepository mails;

    @Inject
    Postman postman;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** How many there are of each state that any has. */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public Map<MailState, Long> counts() {
        return mails.counts();
    }

    /**
     * The newest first, fifty at most.
     *
     * @param state null for all
     * @param before id below which they are; null for the newest
     */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public List<MailRecord> mails(@Nullable MailState state, @Nullable MailId before) {
        return mails.records(state, before == null ? Long.MAX_VALUE : before.value(), MOST);
    }

    /** Those that a page has shown, as they are now; the newest first, fifty at most. */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public List<MailRecord> shown(Collection<MailId> seen) {
        return mails.records(seen.stream().limit(MOST).toList());
    }

    /**
     * One that ended unsent waits again, as if it were new.
     *
     * @throws NotFound if there is no such mail, or it has not ended, or was sent
     */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void retry(MailId ended) {
        if (!mails.revive(ended, clock.instant())) {
            throw new NotFound("mail that ended " + ended);
        }
        log("is tried again", ended);
    }

    /** One that waits is not sent. Throws NotFound if it does not wait. */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void cancel(MailId waiting) {
        if (!mails.cancel(waiting)) {
            throw new NotFound("mail that waits " + waiting);
        }
        log("is not wanted", waiting);
    }

    /** All that waits is tried now. */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.SETTING)
    @Transactional
    public void hurry() {
        mails.hurry(clock.instant());
        postman.hurry();
    }

    private void log(String what, MailId mail) {
        LOG.info(() -> "Mail " + mail + " " + what + ", by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }
}
