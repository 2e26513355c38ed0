package org.mirps.employment.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * An answer of the draft as it is stored.
 *
 * @param value canonical text; null is a deliberate blank
 * @param note source or explanation; null where there is none
 * @param revision the contribution's revision at which it was written
 */
public record SavedAnswer(
        @Nullable String value, @Nullable String note, long revision, AccountId savedBy, Instant savedAt) {}
