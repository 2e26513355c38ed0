package org.mirps.employment.round;

import org.jspecify.annotations.Nullable;

/**
 * A new due date as a coordinator types it, unchecked.
 *
 * @param due in the time zone of the round
 * @param reason which officials read; null is a field left empty
 */
public record DuePlan(TypedMoment due, @Nullable String reason) {}
