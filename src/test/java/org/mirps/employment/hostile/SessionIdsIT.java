package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Nobody guesses somebody else's session. */
@Hostile
class SessionIdsIT {

    private static final int SAMPLE = 120;

    /** Of sixteen; a digit that is random misses this with a chance below one in a million. */
    private static final int DIGITS_SEEN = 12;

    private final RunningApp app = RunningApp.demo();

    @Test
    void aSessionIdIs32HexadecimalDigitsEachOfThemRandom() {
        Set<String> ids = new HashSet<>();
        Stream.generate(this::fresh).limit(SAMPLE).forEach(ids::add);
        assertThat(ids).hasSize(SAMPLE).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{32}"));
        IntStream.range(0, 32)
                .forEach(place -> assertThat(
                                ids.stream().map(id -> id.charAt(place)).distinct())
                        .as("place " + place)
                        .hasSizeGreaterThanOrEqualTo(DIGITS_SEEN));
    }

    @Test
    void soIsTheOneAfterSigningIn() {
        HttpCaller caller = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        assertThat(caller.cookie()).matches("session=[0-9a-f]{32}");
    }

    private String fresh() {
        HttpCaller caller = new HttpCaller(app);
        caller.get("login.xhtml");
        return caller.cookie().replace("session=", "");
    }
}
