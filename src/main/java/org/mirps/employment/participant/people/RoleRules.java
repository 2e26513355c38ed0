package org.mirps.employment.participant.people;

import java.util.List;
import java.util.Set;
import org.mirps.employment.shared.Role;

/** Which roles one person may have. */
public final class RoleRules {

    /** Those that people of the regional team have, as many at once as they need. */
    public static final List<Role> OF_THE_TEAM =
            List.of(Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR);

    /** Those of which somebody of a government or organisation has one. */
    public static final List<Role> OF_A_PARTICIPANT = List.of(Role.FOCAL_POINT, Role.CONTRIBUTOR);

    private RoleRules() {}

    /**
     * @param ofTheTeam whether the person belongs to the regional team, else to a participant
     * @throws RoleMissing if it is none
     * @throws RoleNeedsParticipant if one of them is for others, or if they are two of a participant
     */
    public static void require(Set<Role> wanted, boolean ofTheTeam) {
        if (wanted.isEmpty()) {
            throw new RoleMissing();
        }
        if (!(ofTheTeam ? OF_THE_TEAM : OF_A_PARTICIPANT).containsAll(wanted) || !ofTheTeam && wanted.size() > 1) {
            throw new RoleNeedsParticipant();
        }
    }
}
