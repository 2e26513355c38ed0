package org.mirps.employment.contribution.words;

/** One choice of a select. */
public record ChoiceView(String name, String label, boolean selected) {}
