package org.mirps.employment.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** On the home page of a new installation: what to do first, and what of it is done. Gone once people of the governments are asked. */
@Named
@RequestScoped
public class FirstSteps {

    @Inject
    MembershipRepository memberships;

    @Inject
    ParticipantRepository participants;

    @Inject
    YoungInstallation installation;

    @Inject
    MailSettings mail;

    @Inject
    CurrentUser currentUser;

    private List<Step> steps = List.of();

    /**
     * Something to do once, or for each of several.
     *
     * @param name key of what is to be done
     * @param href where
     * @param had how often it is done
     * @param wanted how often it is to be done
     */
    public record Step(String name, String href, long had, long wanted) {

        private static Step once(String name, String href, boolean done) {
            return new Step(name, href, done ? 1 : 0, 1);
        }

        public boolean done() {
            return had >= wanted;
        }

        /** Of several: some of them are done. */
        public boolean isBegun() {
            return had > 0 && !done();
        }
    }

    @PostConstruct
    void load() {
        boolean administrator = currentUser.has(Role.ADMINISTRATOR);
        boolean coordinator = currentUser.has(Role.COORDINATOR);
        if (!administrator && !coordinator || !installation.isYoung()) {
            return;
        }
        List<Step> found = new ArrayList<>();
        if (administrator) {
            found.add(Step.once("mail", "admin/settings.xhtml", mail.isOn()));
            found.add(Step.once(
                    "coordinator",
                    "admin/accounts.xhtml",
                    !memberships.with(Role.COORDINATOR).isEmpty()));
        }
        if (coordinator) {
            found.add(focalPoints());
            found.add(Step.once("round", "rounds/new.xhtml", false));
        }
        steps = List.copyOf(found);
    }

    private Step focalPoints() {
        Set<ParticipantCode> have = memberships.with(Role.FOCAL_POINT).stream()
                .flatMap(membership -> membership.participant().stream())
                .collect(Collectors.toSet());
        List<Participant> wanted = participants.active();
        long had = wanted.stream().filter(one -> have.contains(one.code())).count();
        return new Step("focalPoints", "account/people.xhtml", had, wanted.size());
    }

    /** None where the installation is not new, or somebody else begins. */
    public List<Step> getSteps() {
        return steps;
    }
}
