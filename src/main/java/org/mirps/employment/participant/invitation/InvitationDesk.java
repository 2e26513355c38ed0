package org.mirps.employment.participant.invitation;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Inviting many at once: a coordinator focal points, a focal point contributors of the own participant. What would happen is shown first,
 * and only that is done. Only where mail is sent: else somebody would have to hand over each link, and could mix them up.
 */
@UseCases
public class InvitationDesk {

    private static final Logger LOG = Logger.getLogger(InvitationDesk.class.getName());

    @Inject
    PeopleDesk people;

    @Inject
    Instance<KnownAccounts> ground;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    /** Whether links go by mail from here. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    public boolean isPossible() {
        return outbox.isOn();
    }

    /** What would happen with each line. Throws ListNotReadable. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public InvitationPreview preview(String text) {
        List<ListedPerson> listed = ListReader.read(text);
        return new InvitationPreview(new InvitationPlan(ground.get()).of(listed));
    }

    /**
     * Invites all who can be invited, or nobody.
     *
     * @param seen what was shown, {@link InvitationPreview#seen}
     * @return how many were invited
     * @throws MailOff if no mail is sent from here
     * @throws ListNotReadable if the list is refused as a whole
     * @throws InvitationsChangedMeanwhile if something else would happen now than what was shown
     */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Audited(Matter.ACCOUNT)
    @Transactional
    public int invite(String text, String seen) {
        if (!outbox.isOn()) {
            throw new MailOff();
        }
        InvitationPreview preview = preview(text);
        if (!preview.seen().equals(seen)) {
            throw new InvitationsChangedMeanwhile();
        }
        List<PeopleDesk.Invitation> invited = preview.invited();
        invited.forEach(people::invite);
        LOG.info(() -> "Accounts opened by a list: " + invited.size() + ", by account "
                + currentUser.accountId().value() + ", from " + address.text());
        return invited.size();
    }
}
