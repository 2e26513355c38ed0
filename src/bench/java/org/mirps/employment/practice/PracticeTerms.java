package org.mirps.employment.practice;

import java.util.List;

/** Lets the bench store practices that are found as those of the app are. */
public final class PracticeTerms {

    private PracticeTerms() {}

    public static String of(String text) {
        return SearchTerms.index(List.of(text));
    }
}
