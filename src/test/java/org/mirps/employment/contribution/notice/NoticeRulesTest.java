package org.mirps.employment.contribution.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.ALL_WHO_SIGNED;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.COORDINATORS;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.FOCAL_POINTS;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.WHO_SIGNED_IT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.Step;
import org.mirps.employment.contribution.notice.NoticeRules.Telling;
import org.mirps.employment.shared.AccountId;

class NoticeRulesTest {

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"SUBMIT", "RETURN", "ACCEPT", "REOPEN", "WITHDRAW"})
    void theRegionalTeamIsToldOfWhatPassesBetweenItAndTheGovernment(Move move) {
        assertThat(NoticeRules.of(move)).isEqualTo(Set.of(FOCAL_POINTS, ALL_WHO_SIGNED, COORDINATORS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"SIGN_OFF", "UNSIGN", "LAPSE", "CHANGE_FORM"})
    void whatBecomesOfTheWholeInsideAGovernmentStaysThere(Move move) {
        assertThat(NoticeRules.of(move)).isEqualTo(Set.of(FOCAL_POINTS, ALL_WHO_SIGNED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"SIGN_SECTION", "UNSIGN_SECTION"})
    void sectionsThatWereSignedAtOnceAreToldOnce(Move move) {
        assertThat(NoticeRules.of(move)).isEqualTo(Set.of(FOCAL_POINTS));
        assertThat(NoticeRules.of(steps(4, move, move, move))).containsExactly(new Telling(4, FOCAL_POINTS));
    }

    @Test
    void ofEachSignOffThatEndsItsSignerIsToldAndNobodyElse() {
        assertThat(NoticeRules.of(steps(2, Move.LAPSE_SECTION, Move.LAPSE_SECTION)))
                .containsExactly(new Telling(2, WHO_SIGNED_IT), new Telling(3, WHO_SIGNED_IT));
    }

    @Test
    void theNationalSignOffThatEndsWithASectionIsToldOnItsOwn() {
        assertThat(NoticeRules.of(steps(0, Move.UNSIGN_SECTION, Move.UNSIGN_SECTION, Move.LAPSE)))
                .containsExactlyInAnyOrder(
                        new Telling(0, FOCAL_POINTS), new Telling(2, FOCAL_POINTS), new Telling(2, ALL_WHO_SIGNED));
    }

    @Test
    void ofANewerFormEveryPersonIsToldOnceHoweverManySignOffsItEnds() {
        assertThat(NoticeRules.of(steps(
                        3, Move.CHANGE_FORM, Move.LAPSE_SECTION, Move.LAPSE_SECTION, Move.LAPSE_SECTION, Move.LAPSE)))
                .containsExactlyInAnyOrder(new Telling(3, FOCAL_POINTS), new Telling(3, ALL_WHO_SIGNED));
    }

    private static List<Step> steps(int first, Move... moves) {
        List<Step> steps = new ArrayList<>();
        for (Move move : moves) {
            steps.add(new Step(first + steps.size(), move, "", 1, 9, new AccountId(7), Instant.EPOCH, null));
        }
        return steps;
    }
}
