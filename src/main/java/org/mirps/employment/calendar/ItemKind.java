package org.mirps.employment.calendar;

/** What an item of an event is, in the order in which pages show them. */
public enum ItemKind {
    OBJECTIVE(Facet.OBJECTIVES),
    /** An expected result; ticked off with the product that meets it. */
    RESULT(Facet.RESULTS),
    AGENDA(Facet.AGENDA),
    PRODUCT(Facet.PRODUCTS),
    /** A document or another page, by its address. */
    LINK(Facet.LINKS),
    /** What was decided; part of the minutes. */
    DECISION(Facet.RESULTS);

    private final Facet facet;

    ItemKind(Facet facet) {
        this.facet = facet;
    }

    /** What such items together say about an event. */
    public Facet facet() {
        return facet;
    }

    /** Whether such items are called by a code, such as P1. */
    public boolean hasCode() {
        return this == OBJECTIVE || this == RESULT || this == PRODUCT;
    }
}
