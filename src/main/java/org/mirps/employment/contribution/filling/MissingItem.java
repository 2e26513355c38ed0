package org.mirps.employment.contribution.filling;

/**
 * One thing that blocks submission, or one soft check that asks for a look.
 *
 * @param anchor id of the field in the section's page
 * @param note of a soft check, the explanation; empty where nobody has given one
 * @param where the row of a repeat in which it stands; empty outside repeats
 */
public record MissingItem(
        String section,
        String sectionLabel,
        String anchor,
        String label,
        String where,
        Kind kind,
        String message,
        String note) {

    /** What is the matter. */
    public enum Kind {
        REQUIRED,
        INVALID,
        /** A number has changed beyond its tolerance, and nobody has said why. */
        UNEXPLAINED,
        /** It was taken over from an earlier round, and nobody has confirmed it. */
        TO_CONFIRM,
        SOFT_CHECK,
        /** The regional team asked about it when it gave the contribution back, and nobody has said what became of it. */
        REMARK
    }
}
