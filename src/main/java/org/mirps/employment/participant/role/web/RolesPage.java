package org.mirps.employment.participant.role.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.people.LastAdministrator;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.participant.people.RoleRules;
import org.mirps.employment.participant.people.web.ChosenRoles;
import org.mirps.employment.participant.people.web.PeoplePage;
import org.mirps.employment.participant.role.LastFocalPoint;
import org.mirps.employment.participant.role.OwnRole;
import org.mirps.employment.participant.role.RoleDesk;
import org.mirps.employment.participant.role.RolesChangedMeanwhile;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** On {@code account/people.xhtml?person=}: the roles of the person chosen. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    RoleDesk desk;

    @Inject
    PeoplePage people;

    @Inject
    ChosenRoles chosen;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    private boolean refused;

    /** Tells the person, and comes back to the page. What somebody else did meanwhile is shown instead of what was ticked. */
    public @Nullable String change() {
        try {
            desk.change(people.getAsked().id(), chosen.seen(), chosen.roles());
            return PeoplePage.HERE + "&done=roles";
        } catch (RolesChangedMeanwhile meanwhile) {
            people.look();
            return refuse(meanwhile);
        } catch (RoleMissing | RoleNeedsParticipant | OwnRole | LastAdministrator | LastFocalPoint refusal) {
            refused = true;
            return refuse(refusal);
        }
    }

    private @Nullable String refuse(BusinessRefusal refusal) {
        FieldMessages.refuse("rolesForm:roles", Texts.of(refusal, language.get()));
        return null;
    }

    /** Whether the person who looks gives roles to the person chosen. */
    public boolean isPossible() {
        return isOfTheTeam() ? user.has(Role.ADMINISTRATOR) : user.has(Role.FOCAL_POINT) && !people.isSelf();
    }

    /** Whether several may be ticked. */
    public boolean isOfTheTeam() {
        return people.getAsked().participant().isEmpty();
    }

    /** Those that the person can have. */
    public List<Role> getRoles() {
        return isOfTheTeam() ? RoleRules.OF_THE_TEAM : RoleRules.OF_A_PARTICIPANT;
    }

    /** Those that the person has. */
    public Set<Role> getHeld() {
        return people.getAsked().roles();
    }

    public boolean isTicked(Role role) {
        return (refused ? chosen.roles() : getHeld()).contains(role);
    }

    /** Whether the person who looks keeps it whatever is ticked. */
    public boolean isKept(Role role) {
        return role == Role.ADMINISTRATOR && people.isSelf();
    }
}
