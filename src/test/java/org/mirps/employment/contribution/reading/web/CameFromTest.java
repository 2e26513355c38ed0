package org.mirps.employment.contribution.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Role;

/** Back leads to a page of ours that the reader may open, whatever the address says. */
class CameFromTest {

    @ParameterizedTest
    @CsvSource({
        "board, COORDINATOR, BOARD",
        "round, COORDINATOR, ROUND",
        "home, COORDINATOR, HOME",
        "'', COORDINATOR, BOARD",
        "board, ANALYST, ROUND",
        "overview, ANALYST, ROUND",
        "matrix, ANALYST, MATRIX",
        "matrix, PRESENTER, SESSION",
        "session, ANALYST, SESSION",
        "'', PRESENTER, SESSION",
        "notices, PRESENTER, SESSION",
        "round, FOCAL_POINT, OVERVIEW",
        "notices, FOCAL_POINT, NOTICES",
        "https://elsewhere.example/, COORDINATOR, BOARD",
        "//elsewhere.example, FOCAL_POINT, OVERVIEW",
        "BOARD, COORDINATOR, BOARD",
    })
    void backLeadsTo(String word, Role role, CameFrom page) {
        Set<Role> roles = EnumSet.of(role);
        assertThat(CameFrom.of(word, roles::contains)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"board", "''", "session"})
    void whoHasNoOtherPageGoesHome(String word) {
        assertThat(CameFrom.of(word, role -> role == Role.ADMINISTRATOR)).isEqualTo(CameFrom.HOME);
    }
}
