package org.mirps.employment.practice;

/** Identity of a good practice. */
public record PracticeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
