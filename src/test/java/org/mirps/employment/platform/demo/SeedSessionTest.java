package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.round.RoundCode;

/** Where the sessions of the demo stand, whenever it is first started. */
class SeedSessionTest {

    private static final SeedFolder SEED = new SeedFolder(Path.of("db", "seed"));
    private static final List<SeedSession> SESSIONS = SEED.ahead();
    private static final Map<RoundCode, SeedRound> ROUNDS =
            SEED.rounds().stream().collect(Collectors.toMap(SeedRound::code, Function.identity()));

    /** Every day of two years, of which one has a 29 February. */
    static Stream<LocalDate> days() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        return IntStream.range(0, 731).mapToObj(first::plusDays);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01 | 2027-01-18-demo-sne, 2027-04-demo-sne-next, 2027-05-demo-skills, 2027-08-demo-forum, 2027-09-demo-pilots
            2026-04-15 | 2026-04-30-demo-sne, 2026-05-demo-skills, 2026-08-demo-forum, 2026-09-demo-pilots, 2027-04-demo-sne-next
            2026-08-31 | 2026-09-15-demo-sne, 2026-09-demo-pilots, 2027-04-demo-sne-next, 2027-05-demo-skills, 2027-08-demo-forum
            2026-11-30 | 2026-12-15-demo-sne, 2027-04-demo-sne-next, 2027-05-demo-skills, 2027-08-demo-forum, 2027-09-demo-pilots
            2028-02-29 | 2028-03-15-demo-sne, 2028-05-demo-skills, 2028-08-demo-forum, 2028-09-demo-pilots, 2029-04-demo-sne-next
            2026-12-10 | 2027-01-07-demo-sne, 2027-04-demo-sne-next, 2027-05-demo-skills, 2027-08-demo-forum, 2027-09-demo-pilots
            """)
    void theCycleStandsAroundTheDay(LocalDate today, String codes) {
        assertThat(SESSIONS.stream()
                        .map(session -> session.code(at(session, today)).value())
                        .sorted())
                .containsExactlyInAnyOrder(codes.split(", "));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theNextSessionIsThatOfTheRoundUnderWayOrOneOfItsMonth(LocalDate today) {
        EventTime sne = at(SESSIONS.get(0), today);
        EventTime next = SESSIONS.stream()
                .map(session -> at(session, today))
                .min(Comparator.comparing(EventTime::order))
                .orElseThrow();
        assertThat(next.month()).isEqualTo(sne.month());
        assertThat(sne.day().orElseThrow()).isAfter(due(SESSIONS.get(0), today)).isBefore(today.plusDays(45));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everySessionIsToComeAndNotBeforeItsRoundIsDue(LocalDate today) {
        Instant now =
                today.atTime(23, 59).atZone(round(SESSIONS.get(0)).timeZone()).toInstant();
        assertThat(SESSIONS).allSatisfy(session -> {
            EventTime time = at(session, today);
            assertThat(time.isToCome(now)).isTrue();
            assertThat(time.month().orElseThrow().atEndOfMonth()).isAfterOrEqualTo(due(session, today));
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void nobodyIsInvitedForAWeekendOrTheHolidays(LocalDate today) {
        LocalDate day = at(SESSIONS.get(0), today).day().orElseThrow();
        assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(MonthDay.from(day)).isBetween(MonthDay.of(1, 7), MonthDay.of(12, 23));
    }

    @Test
    void theirRoundsAreThoseOfTheDemo() {
        assertThat(SESSIONS).allSatisfy(session -> {
            assertThat(ROUNDS).containsKey(session.round());
            assertThat(String.valueOf(session.plan().rounds()))
                    .satisfiesAnyOf(
                            rounds -> assertThat(rounds).isEmpty(),
                            rounds ->
                                    assertThat(rounds).isEqualTo(session.round().value()));
        });
    }

    private static EventTime at(SeedSession session, LocalDate today) {
        return session.at(due(session, today), round(session).timeZone());
    }

    private static LocalDate due(SeedSession session, LocalDate today) {
        SeedRound round = round(session);
        return round.day(round.at(round.due(), today));
    }

    private static SeedRound round(SeedSession session) {
        return Objects.requireNonNull(ROUNDS.get(session.round()));
    }
}
