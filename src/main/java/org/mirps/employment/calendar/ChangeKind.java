package org.mirps.employment.calendar;

/** What happened to an event. */
public enum ChangeKind {
    CREATED,
    /** Made from an event of another year. */
    COPIED,
    /** Made as a part of one that was split. */
    SPLIT_OFF,
    EDITED,
    MOVED,
    /** Became part of another one. */
    MERGED,
    /** Others became part of it. */
    TOOK_IN,
    /** Several took its place. */
    SPLIT,
    CANCELLED,
    /** Is planned again: a merge, split or cancellation was undone. */
    RESTORED,
    /** One that had become part of it is on its own again. */
    GAVE_BACK,
    /** The one of which it was a part takes place as a whole again. */
    REJOINED,
    /** Its minutes were written. */
    MINUTED,
    /** An expected result was met, or is open again. */
    TICKED,
    /** A file was put before everybody; the reason is its title. */
    DOCUMENT_ADDED,
    /** One was taken away; the reason is its title. */
    DOCUMENT_REMOVED
}
