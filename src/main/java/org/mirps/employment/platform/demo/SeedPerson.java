package org.mirps.employment.platform.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** An account of the demo. @param participant null for the regional team */
record SeedPerson(
        String email,
        String name,
        Set<Role> roles,
        @Nullable ParticipantCode participant,
        Language language) {

    boolean isOf(ParticipantCode other, Role role) {
        return other.equals(participant) && roles.contains(role);
    }
}
