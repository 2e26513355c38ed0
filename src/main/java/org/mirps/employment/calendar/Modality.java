package org.mirps.employment.calendar;

/** How people meet. The last two are what a source says, or does not say, about it. */
public enum Modality {
    VIRTUAL,
    IN_PERSON,
    HYBRID,
    NOT_STATED,
    TO_BE_DEFINED
}
