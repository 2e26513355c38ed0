package org.mirps.employment.practice;

/** Identity of a joint recommendation. */
public record JointId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
