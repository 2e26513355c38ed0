package org.mirps.employment.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Sha256;

/**
 * A line of the audit log.
 *
 * @param number from 1, without a gap
 * @param at to the millisecond
 * @param account null where nobody was signed in
 * @param acted as whom: the roles, and the participant if it is for one
 * @param address network address of the caller; empty where nobody asked over a network
 * @param act class and method of the use case, such as {@code RoundDesk.open}
 * @param detail what it was done to, see {@link ActDetail}
 * @param before seal of the line before; of the first one that was ever written {@link #NOTHING}
 * @param seal SHA-256 of all the others in hexadecimal, see {@link #sealed}
 */
public record AuditLine(
        long number,
        Instant at,
        @Nullable Long account,
        String acted,
        String address,
        Matter matter,
        String act,
        Outcome outcome,
        String detail,
        String before,
        String seal) {

    /** What stands before the first line. */
    static final String NOTHING = "0".repeat(64);

    private static final String PARTED_BY = "\u001f";

    /** What is to be written, without its place in the chain. */
    record Words(
            Instant at,
            @Nullable Long account,
            String acted,
            String address,
            Matter matter,
            String act,
            Outcome outcome,
            String detail) {}

    static AuditLine after(long last, String before, Words words) {
        AuditLine open = of(last + 1, words, before, "");
        return of(open.number, words, before, open.sealed());
    }

    private static AuditLine of(long number, Words words, String before, String seal) {
        return new AuditLine(
                number,
                words.at(),
                words.account(),
                words.acted(),
                words.address(),
                words.matter(),
                words.act(),
                words.outcome(),
                words.detail(),
                before,
                seal);
    }

    /** What its seal must be: SHA-256 of the UTF-8 of its fields in their order, without the seal, parted by U+001F; the moment as ISO 8601 in UTC. */
    String sealed() {
        return Sha256.of(String.join(
                PARTED_BY,
                String.valueOf(number),
                at.toString(),
                account == null ? "" : account.toString(),
                acted,
                address,
                matter.name(),
                act,
                outcome.name(),
                detail,
                before));
    }
}
