package org.mirps.employment.consolidation.recomputed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One figure of an indicator, written down part by part. */
final class Figure {

    private final String key;
    private final String period;
    private final List<Part> parts = new ArrayList<>();
    private Set<String> sideBySide = Set.of();
    private Part.Place place;

    /**
     * @param key code, and behind a dot the figure where there are several
     * @param period question of the reference year; empty: none
     */
    Figure(String key, String period) {
        this.key = key;
        this.period = period;
        this.place = new Part.Place("", "", List.of(), period);
    }

    /** Parts that follow are measured in each entry of a repeat. */
    Figure inEntriesOf(String repeat) {
        place = new Part.Place(repeat, "", List.of(), period);
        return this;
    }

    /** Parts that follow are measured in each entry of a repeat and broken down by a question of it. */
    Figure inEntriesOf(String repeat, String by) {
        place = new Part.Place(repeat, by, List.of(), period);
        return this;
    }

    /** Parts that follow are measured once. */
    Figure inTheForm() {
        place = new Part.Place("", "", List.of(), period);
        return this;
    }

    /** Bars of these parts are laid beside or on each other: a participant counts with all of them or not at all. */
    Figure sideBySide(String... parts) {
        sideBySide = Set.of(parts);
        return this;
    }

    Part sum(String part, String question) {
        return sum(part, answers -> answers.number(question), question);
    }

    Part sum(String part, Part.Formula number, String... behind) {
        return add(Part.ofNumber(part, Part.Region.SUM, place, number, behind));
    }

    Part median(String part, String question) {
        return median(part, answers -> answers.number(question), question);
    }

    Part median(String part, Part.Formula number, String... behind) {
        return add(Part.ofNumber(part, Part.Region.MEDIAN, place, number, behind));
    }

    /** In per cent. */
    Part rate(String part, String numerator, String denominator) {
        return rate(
                part,
                answers -> answers.number(numerator),
                answers -> answers.number(denominator),
                numerator,
                denominator);
    }

    Part rate(String part, Part.Formula numerator, Part.Formula denominator, String... behind) {
        return add(Part.ofRatio(part, Part.Region.RATE, place, numerator, denominator, behind));
    }

    /** Not in per cent. */
    Part ratio(String part, Part.Formula numerator, Part.Formula denominator, String... behind) {
        return add(Part.ofRatio(part, Part.Region.RATIO, place, numerator, denominator, behind));
    }

    Part share(String part, Predicate<Answers> condition, String... behind) {
        return add(
                Part.ofCondition(part, Part.Region.SHARE, place, (answers, choice) -> condition.test(answers), behind));
    }

    /** For each choice, who makes it, in per cent of who answered. */
    Part shareOfEach(String part, String question, List<String> choices) {
        return shareOfEach(part, question, choices, (answers, choice) -> answers.says(question, choice));
    }

    Part shareOfEach(String part, String question, List<String> choices, Part.Condition condition) {
        return add(Part.ofCondition(part, Part.Region.SHARE, byChoice(question, choices), condition, question));
    }

    /** For each choice, how many make it. */
    Part countOfEach(String part, String question, List<String> choices) {
        Part.Condition chosen = (answers, choice) -> answers.says(question, choice);
        return add(Part.ofCondition(part, Part.Region.COUNT, byChoice(question, choices), chosen, question));
    }

    Part distribution(String part, String question) {
        return add(Part.ofWords(part, Part.Region.DISTRIBUTION, place, question));
    }

    Part list(String part, String question) {
        return add(Part.ofWords(part, Part.Region.LIST, place, question));
    }

    /** Several, each named as its question is to be called, in the order name, question, name, question. */
    Figure lists(String... namesAndQuestions) {
        for (int i = 0; i < namesAndQuestions.length; i += 2) {
            list(namesAndQuestions[i], namesAndQuestions[i + 1]);
        }
        return this;
    }

    String key() {
        return key;
    }

    String code() {
        return key.replaceFirst("\\..*", "");
    }

    List<Part> parts() {
        return parts;
    }

    /** The parts that a participant must give too where it gives this one. */
    List<Part> together(Part part) {
        return sideBySide.contains(part.name())
                ? parts.stream().filter(one -> sideBySide.contains(one.name())).toList()
                : List.of(part);
    }

    private Part.Place byChoice(String question, List<String> choices) {
        return new Part.Place("", question, choices, period);
    }

    private Part add(Part part) {
        parts.add(part);
        return part;
    }
}
