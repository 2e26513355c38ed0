package org.mirps.employment.calendar;

/** How exactly it is known when an event takes place. */
public enum TimePrecision {
    /** The source names the year alone. */
    NOT_STATED,
    /** The source says that it is to be defined. */
    TO_BE_DEFINED,
    MONTH,
    /** To the minute, in a time zone. */
    EXACT
}
