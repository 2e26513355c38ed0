package org.mirps.employment.participant;

/** Identity of a {@link Membership}. */
public record MembershipId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
