package org.mirps.employment.participant;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of participants, as the good-practices form tells organisations apart (list {@code org_type}). */
public enum ParticipantKind {
    /** The government of a country; its institutions answer together. */
    GOVERNMENT("central_gov"),
    /** A municipality, canton, or an association of them. */
    LOCAL_GOVERNMENT("local_gov"),
    CIVIL_SOCIETY("civil_society"),
    /** An organisation that refugees lead. */
    REFUGEE_LED("refugee_led"),
    /** A company or a chamber. */
    PRIVATE_SECTOR("private_sector"),
    ACADEMIA("academia"),
    INTERNATIONAL_ORGANISATION("intl_org");

    /** The list of choices by which a form asks who answers. */
    public static final String LIST = "org_type";

    private final String choice;

    ParticipantKind(String choice) {
        this.choice = choice;
    }

    /** The kind that a choice of {@link #LIST} names; empty for a choice of the form's own. */
    public static Optional<ParticipantKind> ofChoice(String name) {
        return Arrays.stream(values()).filter(kind -> kind.choice.equals(name)).findFirst();
    }
}
