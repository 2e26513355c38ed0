package org.mirps.employment.contribution.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.LocalizedText;

/** Whoever goes from one submission to the next reads each of them once. */
class WaitingTest {

    private static final Waiting SECOND = waiting(1, "2026-03-02T10:00:00Z");
    private static final Waiting FIRST = waiting(2, "2026-03-01T10:00:00Z");
    private static final Waiting THIRD = waiting(3, "2026-03-02T10:00:00Z");
    private static final List<Waiting> ALL = List.of(THIRD, SECOND, FIRST);

    @Test
    void theNextOneIsTheOldestOfThoseSubmittedLater() {
        assertThat(after(ALL, FIRST)).isEqualTo(SECOND);
    }

    @Test
    void ofTwoSubmittedAtTheSameMomentNoneIsPassedOver() {
        assertThat(after(ALL, SECOND)).isEqualTo(THIRD);
    }

    @Test
    void afterTheLastComesTheOldest() {
        assertThat(after(ALL, THIRD)).isEqualTo(FIRST);
    }

    @Test
    void whatWasDecidedIsLeftOutAndTheWayGoesOnFromIt() {
        assertThat(after(List.of(FIRST, THIRD), SECOND)).isEqualTo(THIRD);
    }

    @Test
    void nothingComesNextWhereOnlyThisOneWaits() {
        assertThat(Waiting.next(List.of(FIRST), FIRST.contribution(), FIRST.submittedAt()))
                .isEmpty();
    }

    @Test
    void goingOnReadsAllOfThem() {
        List<Waiting> read = new ArrayList<>(List.of(SECOND));
        for (int step = 0; step < 2; step++) {
            read.add(after(ALL, read.get(step)));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(ALL);
    }

    private static Waiting after(List<Waiting> all, Waiting read) {
        return Waiting.next(all, read.contribution(), read.submittedAt()).orElseThrow();
    }

    private static Waiting waiting(long id, String submittedAt) {
        return new Waiting(
                new ContributionId(id), 1, Instant.parse(submittedAt), LocalizedText.same("Participant " + id));
    }
}
