package org.mirps.employment.contribution.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;

/**
 * What somebody is told of a move, of a message or of the round, in the reader's language.
 *
 * @param text a sentence: who did what
 * @param subject participant and round, such as "Guatemala · SNE 2025"
 * @param reason empty where the move has none
 * @param at UTC
 * @param timeZone of the round
 * @param snapshot number of the latest snapshot at that time; 0: none
 * @param topic what leads to the message, after the contribution; empty for a move
 * @param ofTeam whether the reader is told as one of the regional team, else as one of the participant
 * @param read whether this reader has marked it as read
 * @param quotes of a return, what it said about single answers
 * @param dated whether it tells of the date by which the contribution is due
 */
public record Notice(
        NoticeId id,
        String text,
        String subject,
        String reason,
        Instant at,
        ZoneId timeZone,
        ContributionId contribution,
        int snapshot,
        String topic,
        boolean ofTeam,
        boolean read,
        Quotes quotes,
        boolean dated) {

    /**
     * What a return said about the answers whose sections the reader sees.
     *
     * @param quotes the first of them
     * @param more how many others there are
     */
    public record Quotes(List<Quote> quotes, int more) {

        static final Quotes NONE = new Quotes(List.of(), 0);
    }

    /** A question, and the beginning of the remark about it; empty where it was marked without words. */
    public record Quote(String label, String remark) {}
}
