package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.AccountId;

/** For whom a session counts, and how long. */
class CallerTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-28T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT11H59M59S, false", "PT12H, true", "PT48H, true"})
    void aSessionEndsAfterTwelveHoursHoweverBusy(Duration later, boolean over) {
        SessionLife life = new SessionLife();
        life.longest = Duration.ofHours(12);
        life.clock = Clock.fixed(SIGNED_IN.plus(later), ZoneOffset.UTC);
        Caller person = new Caller(new AccountId(12), new MembershipId(14), new Caller.Session(3, SIGNED_IN));
        assertThat(life.isOver(Caller.of(person.name()))).isEqualTo(over);
        assertThat(life.isOver(Caller.of(
                        Caller.program(new AccountId(12), new MembershipId(14)).name())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12.14.3.1764350000, 3, true", "12.14.3.1764350000, 4, false", "12.14, 4, true"})
    void aSessionIsOfOneEpochOfTheAccount(String name, int epoch, boolean counts) {
        Caller caller = Caller.of(name);
        assertThat(caller.account()).isEqualTo(new AccountId(12));
        assertThat(caller.membership()).isEqualTo(new MembershipId(14));
        assertThat(caller.isOf(epoch)).isEqualTo(counts);
        assertThat(caller.name()).isEqualTo(name);
    }
}
