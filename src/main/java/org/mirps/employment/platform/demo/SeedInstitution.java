package org.mirps.employment.platform.demo;

import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** An institution of a participant of the demo. @param code by which the seed's accounts name it */
record SeedInstitution(ParticipantCode participant, String code, LocalizedText name) {

    /** Whether it is the one to which a person belongs. */
    boolean isOf(SeedPerson person) {
        return participant.equals(person.participant()) && code.equals(person.institution());
    }
}
