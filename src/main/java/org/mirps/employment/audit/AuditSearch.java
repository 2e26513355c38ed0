package org.mirps.employment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines somebody looks for.
 *
 * @param matter null for all
 * @param account id; null for everybody's
 * @param from not before
 * @param to before
 * @param before number below which they are
 */
public record AuditSearch(@Nullable Matter matter, @Nullable Long account, Instant from, Instant to, long before) {

    /** Everything. */
    public static final AuditSearch ALL =
            new AuditSearch(null, null, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** Older ones of the same. */
    public AuditSearch below(long number) {
        return new AuditSearch(matter, account, from, to, number);
    }

    String matterName() {
        return matter == null ? "" : matter.name();
    }

    long accountNumber() {
        return account == null ? 0 : account;
    }
}
