package org.mirps.employment.calendar;

/** What is said about an event, one thing at a time: each is stated by the source, or inferred by us. */
public enum Facet {
    TITLE,
    TIME,
    MODALITY,
    LEAD,
    PARTICIPANTS,
    ROUNDS,
    OBJECTIVES,
    RESULTS,
    AGENDA,
    PRODUCTS,
    LINKS,
    NOTES
}
