package org.mirps.employment.shared;

/** Identity of an institution within a government or organisation. */
public record InstitutionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
