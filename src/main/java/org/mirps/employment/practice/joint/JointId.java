package org.mirps.employment.practice.joint;

/** Identity of a joint recommendation. */
public record JointId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
