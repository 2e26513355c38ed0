package org.mirps.employment.platform.demo;

import java.util.List;
import org.mirps.employment.practice.commitment.CommitmentMove;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What became of the accepted answers of a round of the demo.
 *
 * @param published practices whose publication their owners approved
 * @param joined recommendations of which the coordinator made joint ones
 * @param agreed joint recommendations on which a session agreed
 * @param reports of commitments; those of one commitment in the order in which they were made
 */
record SeedFollowUp(
        RoundCode round, List<Published> published, List<Reported> reports, List<Joined> joined, List<Agreed> agreed) {

    /** @param title of the practice */
    record Published(ParticipantCode participant, String title, SeedMoment at) {}

    /**
     * @param sources the beginnings of their texts
     * @param text may lack a language
     * @param addressees names of choices
     */
    record Joined(LocalizedText text, String scope, List<String> addressees, List<String> sources, SeedMoment at) {}

    /**
     * @param text the beginning of its text
     * @param session code of an event of the calendar
     */
    record Agreed(String text, String session, SeedMoment at) {}

    /** @param commitment the beginning of its text */
    record Reported(
            ParticipantCode participant,
            String commitment,
            CommitmentMove move,
            String text,
            String link,
            SeedMoment at) {}
}
