package org.mirps.employment.contribution.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A section that a focal point has given to somebody.
 *
 * @param section name
 * @param access VIEW or EDIT
 * @param dueOn internal due date, a day in the round's time zone; null for none. It informs, it locks nothing
 */
public record Delegation(
        String section,
        Delegate to,
        SectionAccess access,
        @Nullable LocalDate dueOn) {}
