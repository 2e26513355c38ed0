package org.mirps.employment.calendar;

/** Whether an event is still to be counted with. What is no longer planned stays, and leads on. */
public enum EventState {
    /** To be held, or held. */
    PLANNED,
    /** Takes place as part of another one, its successor. */
    MERGED,
    /** Several take its place. */
    SPLIT,
    /** Does not take place. */
    CANCELLED
}
