package org.mirps.employment.round;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round as a coordinator types it, unchecked. Null is a field left empty.
 *
 * @param code such as {@code sne-2026}: small letters, digits, hyphens; never changes
 * @param form id of a published form version
 * @param timeZone name of an IANA time zone, such as {@code America/Guatemala}, in which both moments are typed
 * @param participants codes of those who are invited
 */
public record RoundPlan(
        @Nullable String code,
        @Nullable String titleEs,
        @Nullable String titleEn,
        @Nullable Long form,
        @Nullable String timeZone,
        TypedMoment opens,
        TypedMoment due,
        Set<String> participants) {}
