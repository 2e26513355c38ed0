package org.mirps.employment.participant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.shared.Role;

/** Which roles one person may have. */
class RoleRulesTest {

    @Test
    void theTeamHasSeveralAtOnce() {
        RoleRules.require(EnumSet.copyOf(RoleRules.OF_THE_TEAM), true);
    }

    @Test
    void somebodyOfAParticipantIsOneOfTwo() {
        RoleRules.require(EnumSet.of(Role.FOCAL_POINT), false);
        RoleRules.require(EnumSet.of(Role.CONTRIBUTOR), false);
        assertThatThrownBy(() -> RoleRules.require(EnumSet.of(Role.FOCAL_POINT, Role.CONTRIBUTOR), false))
                .isInstanceOf(RoleNeedsParticipant.class);
    }

    @Test
    void everybodyHasARole() {
        Set<Role> none = EnumSet.noneOf(Role.class);
        assertThatThrownBy(() -> RoleRules.require(none, true)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> RoleRules.require(none, false)).isInstanceOf(RoleMissing.class);
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleIsForOneOfBoth(Role role) {
        assertThat(Stream.of(true, false).filter(ofTheTeam -> isPossible(role, ofTheTeam)))
                .hasSize(1);
    }

    private static boolean isPossible(Role role, boolean ofTheTeam) {
        try {
            RoleRules.require(EnumSet.of(role), ofTheTeam);
            return true;
        } catch (RoleNeedsParticipant refused) {
            return false;
        }
    }
}
