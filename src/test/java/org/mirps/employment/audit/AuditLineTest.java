package org.mirps.employment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seal of a line is of everything in it, and of the line before. */
class AuditLineTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00.120Z");
    private static final AuditLine LINE = line("GT", "round=sne-2026");

    @Test
    void aLineFollowsTheOneBefore() {
        AuditLine next = AuditLine.after(LINE.number(), LINE.seal(), words("GT", "round=sne-2026"));
        assertThat(next.number()).isEqualTo(LINE.number() + 1);
        assertThat(next.before()).isEqualTo(LINE.seal());
        assertThat(next.seal()).isNotEqualTo(LINE.seal()).isEqualTo(next.sealed());
    }

    /** Computed by another program (hashlib of Python), as docs/audit.md says: others can check it. */
    @Test
    void theSealIsOfTheFieldsPartedByAUnitSeparator() {
        assertThat(LINE.seal()).isEqualTo("7f8a6dcbe3954e1d8b7d769aa97cc86994e439d1b8d532f1b41f05a1bf37a9c3");
    }

    static Stream<AuditLine> changed() {
        return Stream.of(
                new AuditLine(
                        2,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        NOON.plusMillis(1),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        8L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        null,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "HN",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "b",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.FORM,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.e",
                        Outcome.DONE,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.REFUSED,
                        LINE.detail(),
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        "round=sne-2027",
                        LINE.before(),
                        LINE.seal()),
                new AuditLine(
                        1,
                        LINE.at(),
                        7L,
                        "GT",
                        "a",
                        Matter.ROUND,
                        "R.o",
                        Outcome.DONE,
                        LINE.detail(),
                        "1" + LINE.before().substring(1),
                        LINE.seal()));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void whateverIsChangedShows(AuditLine line) {
        assertThat(line.sealed()).isNotEqualTo(line.seal());
    }

    private static AuditLine line(String acted, String detail) {
        return AuditLine.after(0, AuditLine.NOTHING, words(acted, detail));
    }

    private static AuditLine.Words words(String acted, String detail) {
        return new AuditLine.Words(NOON, 7L, acted, "a", Matter.ROUND, "R.o", Outcome.DONE, detail);
    }
}
