package org.mirps.employment.participant;

/** Kinds of participants, as the good-practices form tells organisations apart (list {@code org_type}). */
public enum ParticipantKind {
    /** The government of a country; its institutions answer together. */
    GOVERNMENT,
    /** A municipality, canton, or an association of them. */
    LOCAL_GOVERNMENT,
    CIVIL_SOCIETY,
    /** An organisation that refugees lead. */
    REFUGEE_LED,
    /** A company or a chamber. */
    PRIVATE_SECTOR,
    ACADEMIA,
    INTERNATIONAL_ORGANISATION
}
