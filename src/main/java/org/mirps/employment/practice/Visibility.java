package org.mirps.employment.practice;

import java.util.List;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.shared.ParticipantCode;

/**
 * How far somebody sees: what reaches them of others, and all that is accepted of their own.
 *
 * @param least what has to reach them at least
 * @param own code of the participant they belong to; empty where there is none
 */
public record Visibility(Reach least, String own) {

    /** What anybody reads, signed in or not. */
    public static final Visibility EVERYBODY = new Visibility(Reach.PUBLIC, "");

    /** Of the reaches of practices. */
    public List<String> reaches() {
        return least.andWider();
    }

    /** Of the levels of contributions, for what is read by people who are signed in. */
    public List<String> levels() {
        return switch (least) {
            case NOBODY, REGION ->
                List.of(Dissemination.PUBLIC.name(), Dissemination.GOVERNMENTS.name(), Dissemination.AGGREGATED.name());
            case GOVERNMENTS -> List.of(Dissemination.PUBLIC.name(), Dissemination.GOVERNMENTS.name());
            case PUBLIC -> List.of(Dissemination.PUBLIC.name());
        };
    }

    public boolean isOf(ParticipantCode participant) {
        return own.equals(participant.value());
    }
}
