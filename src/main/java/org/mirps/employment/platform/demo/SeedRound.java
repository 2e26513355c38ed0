package org.mirps.employment.platform.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The round of the demo. Of its invented days only the times count: it is under way whenever the demo is first started.
 *
 * @param opens local time of the day on which it opens
 * @param due local time of the day on which it is due
 * @param states where each contribution is to stand, in the order of the file
 */
record SeedRound(
        RoundCode code,
        LocalizedText title,
        String formId,
        String formVersion,
        ZoneId timeZone,
        LocalTime opens,
        LocalTime due,
        Map<ParticipantCode, ContributionStatus> states) {

    private static final int DAYS_OPEN_ALREADY = 25;
    private static final int DAYS_LEFT = 12;

    Instant opensAt(Instant start) {
        return at(start, -DAYS_OPEN_ALREADY, opens);
    }

    Instant dueAt(Instant start) {
        return at(start, DAYS_LEFT, due);
    }

    private Instant at(Instant start, int days, LocalTime time) {
        return start.atZone(timeZone)
                .toLocalDate()
                .plusDays(days)
                .atTime(time)
                .atZone(timeZone)
                .toInstant();
    }
}
