package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a figure: what is measured where, and from which questions, which also say why a value is missing and how certain it is. */
final class Part {

    /** How the region's value comes about. */
    enum Region {
        SUM,
        RATIO,
        RATE,
        MEDIAN,
        COUNT,
        SHARE,
        DISTRIBUTION,
        LIST
    }

    /** A number from the answers of one place; null: missing. */
    interface Formula {
        @Nullable
        BigDecimal of(Answers answers);
    }

    /** Whether something holds, for one choice of a select where the part goes through them. */
    interface Condition {
        boolean holds(Answers answers, String choice);
    }

    private final String name;
    private final Region region;
    private final Place place;
    private final List<String> behind = new ArrayList<>();
    private @Nullable Formula number;
    private @Nullable Formula denominator;
    private @Nullable Condition condition;
    private String words = "";
    private @Nullable Predicate<Answers> unless;
    private final List<String> behindUnless = new ArrayList<>();
    private Condition offered = (answers, choice) -> true;
    private Predicate<Answers> sign = answers -> false;

    /**
     * Where a part is measured.
     *
     * @param repeat in each of its entries; empty: in the form
     * @param by breaks values down; empty: nothing does
     * @param choices of {@code by} that are gone through in the form; empty in entries
     * @param period question of the reference year; empty: none
     */
    record Place(String repeat, String by, List<String> choices, String period) {}

    private Part(String name, Region region, Place place, String... behind) {
        this.name = name;
        this.region = region;
        this.place = place;
        this.behind.addAll(List.of(behind));
    }

    static Part ofNumber(String name, Region region, Place place, Formula number, String... behind) {
        Part part = new Part(name, region, place, behind);
        part.number = number;
        return part;
    }

    static Part ofRatio(
            String name, Region region, Place place, Formula number, Formula denominator, String... behind) {
        Part part = ofNumber(name, region, place, number, behind);
        part.denominator = denominator;
        return part;
    }

    static Part ofCondition(String name, Region region, Place place, Condition condition, String... behind) {
        Part part = new Part(name, region, place, behind);
        part.condition = condition;
        return part;
    }

    static Part ofWords(String name, Region region, Place place, String question) {
        Part part = new Part(name, region, place, question);
        part.words = question;
        return part;
    }

    /** There is no value where this holds; the questions say why. */
    Part unless(Predicate<Answers> condition, String... questions) {
        unless = condition;
        behindUnless.addAll(List.of(questions));
        return this;
    }

    /** Choices for which this does not hold are not asked about. */
    Part offered(Condition condition) {
        offered = condition;
        return this;
    }

    /** The value carries the sign where this holds. */
    Part sign(Predicate<Answers> condition) {
        sign = condition;
        return this;
    }

    String name() {
        return name;
    }

    Region region() {
        return region;
    }

    boolean isBrokenDown() {
        return !place.by().isEmpty();
    }

    boolean isInEntries() {
        return !place.repeat().isEmpty();
    }

    /** Everything a participant gives, in order. */
    List<Given> give(String participant, Answers form) {
        if (!place.repeat().isEmpty()) {
            return inEntries(participant, form);
        }
        if (place.choices().isEmpty()) {
            return List.of(give(participant, form, form, 0, ""));
        }
        boolean silent = !form.isAnswered(place.by()) || form.saysNoData(place.by());
        if (silent && unless == null) {
            return List.of(Given.gap(participant, 0, "", Gaps.reason(form, List.of(place.by())), period(form)));
        }
        return place.choices().stream()
                .filter(choice -> offered.holds(form, choice))
                .map(choice -> give(participant, form, form, 0, choice))
                .toList();
    }

    private List<Given> inEntries(String participant, Answers form) {
        List<Answers> entries = form.entries(place.repeat());
        if (entries.isEmpty()) {
            String missing = Gaps.isRepeatAsked(place.repeat(), form) ? Gaps.NOT_ANSWERED : Gaps.NOT_ASKED;
            return List.of(Given.gap(participant, 0, "", missing, period(form)));
        }
        List<Given> given = new ArrayList<>();
        for (Answers entry : entries) {
            String category = place.by().isEmpty() ? "" : entry.words(place.by());
            given.add(give(participant, form, entry, given.size() + 1, category));
        }
        return given;
    }

    private Given give(String participant, Answers form, Answers here, int row, String category) {
        boolean none = unless == null ? condition != null && isSilent(here) : unless.test(here);
        BigDecimal top = none ? null : top(here, category);
        BigDecimal bottom = none || denominator == null ? null : denominator.of(here);
        String said = none || words.isEmpty() || here.saysNoData(words) ? "" : here.words(words);
        boolean there = !said.isEmpty() || top != null && (denominator == null || Numbers.isPositive(bottom));
        if (!there) {
            List<String> questions =
                    Stream.concat(behind.stream(), behindUnless.stream()).toList();
            return Given.gap(participant, row, category, Gaps.reason(here, questions), period(form));
        }
        boolean ratio = denominator != null;
        return new Given(
                participant,
                row,
                category,
                ratio ? Region.RATE == region ? Numbers.percent(top, bottom) : Numbers.over(top, bottom) : top,
                ratio ? top : null,
                bottom,
                said,
                "",
                Kinds.status(here, behind),
                sign.test(here),
                period(form));
    }

    private @Nullable BigDecimal top(Answers here, String category) {
        if (condition != null) {
            return Numbers.points(condition.holds(here, category));
        }
        return number == null ? null : number.of(here);
    }

    /** A condition about answers that nobody gave would be false, and count as a no. */
    private boolean isSilent(Answers here) {
        return behind.stream().allMatch(question -> !here.isAnswered(question) || here.saysNoData(question));
    }

    private String period(Answers form) {
        String answered = place.period().isEmpty() ? "" : form.words(place.period());
        return answered.substring(0, Math.min(4, answered.length()));
    }

    @Override
    public String toString() {
        return Objects.requireNonNull(name);
    }
}
