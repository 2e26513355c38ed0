package org.mirps.employment.participant;

import java.util.Locale;

/**
 * What somebody has typed, or a row of a file says, of a participant; nothing of it is checked yet.
 *
 * @param code empty for one that is to be proposed
 * @param kind name of a {@link ParticipantKind}, in any case
 * @param country code of a {@link CountryCode}, in any case
 */
public record ParticipantPlan(
        String code,
        String kind,
        String country,
        String nameEs,
        String nameEn,
        String shortEs,
        String shortEn,
        String notes) {

    /** What is known of a participant already, as it would be typed. */
    public static ParticipantPlan of(Participant participant) {
        ParticipantDetails known = participant.details();
        return new ParticipantPlan(
                participant.code().value(),
                known.kind().name().toLowerCase(Locale.ROOT),
                known.country().value(),
                known.name().es(),
                known.name().en(),
                known.shortName().es(),
                known.shortName().en(),
                known.notes());
    }
}
