package org.mirps.employment.contribution.notice;

import java.time.Instant;
import java.time.ZoneId;
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
        boolean dated) {}
