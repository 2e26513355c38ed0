package org.mirps.employment.contribution.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;

/**
 * Whom a round would remind, and what they would read.
 *
 * @param mailed whether mail is sent from here; else the same is handed over by other ways
 * @param lines whose contribution is still theirs to send in, in the order of participants
 */
public record ReminderSheet(Round round, ReminderDays days, boolean mailed, List<Line> lines) {

    /**
     * One participant.
     *
     * @param to its focal points who can sign in and want mail
     * @param unwilling names of those who want none
     * @param remindedAt when they were reminded last, by rule or by hand
     * @param text what they would read, in the language of the first of them
     */
    public record Line(
            ContributionId contribution,
            LocalizedText participant,
            ContributionStatus status,
            Instant dueAt,
            List<Person> to,
            List<String> unwilling,
            Optional<Instant> remindedAt,
            MailText text) {}

    /** Somebody who would be reminded. */
    public record Person(String name, String email) {}
}
