package org.mirps.employment.consolidation.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The region's figure for one part in one category, with whom it is made of. Rules: docs/indicators.md.
 *
 * @param included reports that it is made of; some may be withheld: they count and are not named
 * @param missing the other participants of the round; with a value of their own where they lack another part, or are withheld
 */
public record Regional(IndicatorPart part, List<ParticipantFigure> included, List<ParticipantFigure> missing) {

    /** Below so many participants, values that are only counted and medians are not given (rules M6, M10). */
    static final int ENOUGH = 3;

    /** Per cent of the largest value that the others have to leave open (rule M10). */
    private static final BigDecimal DOMINANT = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The number to show: sum, rate, median, count or share in per cent, in the unit of the part; empty where nobody reports, for a median
     * of fewer than three participants, and for words.
     */
    public Optional<BigDecimal> number() {
        return switch (part.aggregation()) {
            case SUM, RATIO_OF_SUMS -> Figure.sum(part, figures()).number();
            case MEDIAN -> spread().map(Spread::median);
            case COUNT -> tally().answered() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(tally().yes()));
            case SHARE -> tally().share();
            case DISTRIBUTION, LIST -> Optional.empty();
        };
    }

    /** For a ratio: the sums that it is made of. */
    public Figure total() {
        return Figure.sum(part, figures());
    }

    /** Median and range of single values; empty with fewer than three participants. */
    public Optional<Spread> spread() {
        if (included.size() < ENOUGH) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = included.stream()
                .flatMap(report -> report.figure().number().stream())
                .sorted()
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(Spread.of(sorted));
    }

    /** Participants for whom the condition holds, for whom not, and who say openly that they have no data (rule M11). */
    public Tally tally() {
        int yes = (int) included.stream().filter(ParticipantFigure::isTrue).count();
        int noData = (int) missing.stream()
                .filter(report -> report.missing() == Missing.NO_DATA)
                .count();
        return new Tally(yes, included.size() - yes, noData);
    }

    /** How often each choice was given, by choice name in the order of first appearance; a choice given twice in one answer counts once. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        included.stream()
                .flatMap(report -> report.words().stream())
                .flatMap(words -> Arrays.stream(words.split(" ")).distinct())
                .forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return counts;
    }

    /** Whether it is made of provisional figures or estimates too (rule M7). */
    public boolean isUncertain() {
        return included.stream().anyMatch(ParticipantFigure::isUncertain);
    }

    /** Reference years that occur, in order; more than one: they have to be said (rule M8). */
    public List<String> periods() {
        return included.stream()
                .map(ParticipantFigure::period)
                .filter(period -> !period.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those included who may be named, by code. */
    public List<ParticipantCode> named() {
        return included.stream()
                .filter(ParticipantFigure::isThere)
                .map(report -> report.participant().code())
                .toList();
    }

    /** How many of those included are not named. */
    public int unnamed() {
        return (int) included.stream().filter(ParticipantFigure::isWithheld).count();
    }

    /**
     * Who counts. What is given for aggregates only counts where at least three of them give it: one alone could be worked out from those
     * who are named, and of two each could work the other out. Of a sum not even then, if one of them dominates it ({@link #isDominated}).
     */
    static Regional of(IndicatorPart part, List<ParticipantFigure> given, List<ParticipantFigure> others) {
        List<ParticipantFigure> shown =
                given.stream().filter(ParticipantFigure::isThere).toList();
        List<ParticipantFigure> withheld =
                given.stream().filter(ParticipantFigure::isWithheld).toList();
        boolean counted = withheld.size() >= ENOUGH && !isDominated(part, withheld);
        List<ParticipantFigure> missing = new ArrayList<>(others);
        missing.addAll(counted ? List.of() : withheld);
        return new Regional(part, counted ? given : shown, List.copyOf(missing));
    }

    /**
     * Whether the second largest of them could tell the largest within p per cent: what is left of the sum without the two is too little. Source: the
     * p % rule, Hundepool and others, "Statistical Disclosure Control", 2012, 4.2.
     */
    private static boolean isDominated(IndicatorPart part, List<ParticipantFigure> withheld) {
        return switch (part.aggregation()) {
            case SUM ->
                isDominated(withheld.stream().map(one -> one.figure().value()).toList());
            case RATIO_OF_SUMS ->
                isDominated(withheld.stream().map(one -> one.figure().value()).toList())
                        || isDominated(withheld.stream()
                                .map(one -> one.figure().denominator())
                                .toList());
            case MEDIAN, COUNT, SHARE, DISTRIBUTION, LIST -> false;
        };
    }

    private static boolean isDominated(List<@Nullable BigDecimal> values) {
        List<BigDecimal> sizes = values.stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (sizes.size() < ENOUGH) {
            return false; // of fewer nothing is counted anyway
        }
        BigDecimal rest = sizes.stream().skip(2).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rest.multiply(HUNDRED).compareTo(sizes.get(0).multiply(DOMINANT)) < 0;
    }

    private List<Figure> figures() {
        return included.stream().map(ParticipantFigure::figure).toList();
    }

    /** @param answered yes and no together */
    public record Tally(int yes, int no, int noData) {

        public int answered() {
            return yes + no;
        }

        /** In per cent of those that answered. */
        public Optional<BigDecimal> share() {
            return answered() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(yes)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(answered()), MathContext.DECIMAL64));
        }
    }

    /** Median of an even number of values: the mean of the two in the middle. */
    public record Spread(BigDecimal least, BigDecimal median, BigDecimal greatest) {

        static Spread of(List<BigDecimal> sorted) {
            int middle = sorted.size() / 2;
            BigDecimal median = sorted.size() % 2 == 1
                    ? sorted.get(middle)
                    : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
            return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
        }
    }
}
