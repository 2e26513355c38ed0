package org.mirps.employment.platform.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * An account of the demo.
 *
 * @param participant null for the regional team
 * @param institution code of an institution of that participant; null for none
 */
record SeedPerson(
        String email,
        String name,
        Set<Role> roles,
        @Nullable ParticipantCode participant,
        @Nullable String institution,
        Language language) {

    boolean isOf(ParticipantCode other, Role role) {
        return other.equals(participant) && roles.contains(role);
    }

    /** Whether notices are for them. */
    boolean isTold() {
        return roles.contains(Role.CONTRIBUTOR) || roles.contains(Role.FOCAL_POINT) || roles.contains(Role.COORDINATOR);
    }
}
