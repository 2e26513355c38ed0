package org.mirps.employment.practice;

/** Identity of a recommendation of one government or organisation. */
public record RecommendationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
