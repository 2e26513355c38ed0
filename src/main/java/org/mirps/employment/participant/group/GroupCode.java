package org.mirps.employment.participant.group;

import org.mirps.employment.shared.ParticipantCode;

/** Code of a group of participants, such as {@code norte}; written as that of a participant. */
public record GroupCode(String value) {

    public GroupCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a code of a group: " + value);
        }
    }

    public static boolean isCode(String text) {
        return ParticipantCode.isCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
