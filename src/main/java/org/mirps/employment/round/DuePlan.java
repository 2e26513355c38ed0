package org.mirps.employment.round;

import org.jspecify.annotations.Nullable;

/**
 * A new due date as a coordinator types it, unchecked.
 *
 * @param due in the time zone of the round
 * @param reason which officials read; null is a field left empty
 * @param seen {@link Round#changes} when the page was opened; null where nobody looked at one
 */
public record DuePlan(
        TypedMoment due, @Nullable String reason, @Nullable Integer seen) {

    public DuePlan(TypedMoment due, @Nullable String reason) {
        this(due, reason, null);
    }
}
