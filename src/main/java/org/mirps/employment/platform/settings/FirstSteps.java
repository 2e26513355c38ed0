package org.mirps.employment.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/** On the home page of a new installation: what to do first, and what of it is done. Gone once people of the governments are asked. */
@Named
@RequestScoped
public class FirstSteps {

    @Inject
    MembershipRepository memberships;

    @Inject
    YoungInstallation installation;

    @Inject
    MailSettings mail;

    @Inject
    CurrentUser currentUser;

    private List<Step> steps = List.of();

    /** @param name key of what is to be done. @param href where */
    public record Step(String name, String href, boolean done) {}

    @PostConstruct
    void load() {
        boolean administrator = currentUser.has(Role.ADMINISTRATOR);
        boolean coordinator = currentUser.has(Role.COORDINATOR);
        if (!administrator && !coordinator || !installation.isYoung()) {
            return;
        }
        List<Step> found = new ArrayList<>();
        if (administrator) {
            found.add(new Step("mail", "admin/settings.xhtml", mail.isOn()));
            found.add(new Step(
                    "coordinator",
                    "admin/accounts.xhtml",
                    !memberships.with(Role.COORDINATOR).isEmpty()));
        }
        if (coordinator) {
            found.add(new Step(
                    "focalPoints",
                    "account/people.xhtml",
                    !memberships.with(Role.FOCAL_POINT).isEmpty()));
            found.add(new Step("round", "rounds/new.xhtml", false));
        }
        steps = List.copyOf(found);
    }

    /** None where the installation is not new, or somebody else begins. */
    public List<Step> getSteps() {
        return steps;
    }
}
