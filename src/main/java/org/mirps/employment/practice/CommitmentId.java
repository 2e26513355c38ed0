package org.mirps.employment.practice;

/** Identity of a commitment. */
public record CommitmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
