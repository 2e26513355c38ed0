package org.mirps.employment.contribution;

/** Identity of a contribution. */
public record ContributionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
