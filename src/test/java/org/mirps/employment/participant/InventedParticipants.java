package org.mirps.employment.participant;

import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Participants without a database, for tests of all rooms. */
public final class InventedParticipants {

    private InventedParticipants() {}

    /** A government, called as its code is. */
    public static Participant government(String code, int place) {
        return of(code, ParticipantKind.GOVERNMENT, code, place);
    }

    /** An organisation of Guatemala. */
    public static Participant organisation(String code, int place) {
        return of(code, ParticipantKind.CIVIL_SOCIETY, "GT", place);
    }

    private static Participant of(String code, ParticipantKind kind, String country, int place) {
        return new Participant(
                new ParticipantCode(code),
                new ParticipantDetails(
                        kind, new CountryCode(country), LocalizedText.same("Name of " + code), LocalizedText.EMPTY, ""),
                place);
    }
}
