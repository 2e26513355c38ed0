package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.shared.NameList;

/**
 * The one line above bars: which value is the highest, or between which values all lie. Whoever shares a place is named with it, values are
 * compared as numbers and never by what is written, and of several series each is told by its name. Rules: docs/indicators.md.
 */
final class Headline {

    /** So many names at most share a place in a sentence; of more their number is told. */
    static final int FEW = 3;

    /** Of more series than these the first is told alone. */
    private static final int SERIES = 2;

    private final FigureWords words;
    private final boolean frequencies;

    /** @param frequencies the values say how often something is answered */
    Headline(FigureWords words, boolean frequencies) {
        this.words = words;
        this.frequencies = frequencies;
    }

    /**
     * One value that is compared.
     *
     * @param number as it is written, such as "99.5 %"
     * @param certainty such as " (provisional)"; may be empty
     * @param of whom it is made, such as " (2 countries)"; may be empty
     */
    record Value(String name, BigDecimal value, String number, String certainty, String of) {

        String said() {
            return number + certainty + of;
        }
    }

    /**
     * Values of one series.
     *
     * @param values none where they must not be compared: then the region is told alone
     * @param region the whole, as a sentence says it; empty where there is none
     */
    record Series(String name, List<Value> values, Optional<String> region) {}

    /** Empty where there is nothing to compare. */
    String of(List<Series> series) {
        if (series.size() == 1) {
            return of(series.get(0)).orElse("");
        }
        return series.stream()
                .limit(series.size() > SERIES ? 1 : SERIES)
                .flatMap(one -> of(one).map(said -> words.text("figure.title", one.name(), said)).stream())
                .collect(Collectors.joining("; "));
    }

    private Optional<String> of(Series series) {
        List<Value> values = new ArrayList<>(series.values());
        values.sort(Comparator.comparing(Value::value).reversed());
        if (values.isEmpty()) {
            return series.region();
        }
        Value most = values.get(0);
        Value least = values.get(values.size() - 1);
        if (values.size() == 1) {
            return most.value().signum() == 0 && series.region().isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.text("figure.title.only", most.name(), most.said()));
        }
        boolean same = most.value().compareTo(least.value()) == 0;
        if (series.region().isPresent()) {
            String region = series.region().get();
            return Optional.of(
                    same
                            ? region
                            : words.text(
                                    "figure.title.region",
                                    region,
                                    number(values, least),
                                    names(values, least),
                                    number(values, most),
                                    names(values, most)));
        }
        if (least.value().signum() < 0 && !same) {
            // Of a difference both ends are told: what lags behind is the message, not what is ahead.
            return Optional.of(words.text(
                    "figure.title.ends",
                    number(values, least),
                    names(values, least),
                    number(values, most),
                    names(values, most)));
        }
        return most.value().signum() <= 0 ? Optional.empty() : Optional.of(highest(values, most));
    }

    private String highest(List<Value> values, Value most) {
        List<Value> tied = tied(values, most);
        String key = frequencies ? "figure.title.frequent." : "figure.title.highest.";
        if (tied.size() == 1) {
            return words.text(key + "one", most.name(), most.said());
        }
        String each = together(tied, Value::said).orElse(most.number());
        return tied.size() > FEW
                ? words.text(key + "many", tied.size(), each)
                : words.text(key + "tied", namesOf(tied), each);
    }

    /** With its certainty where that is the same of all who share the place. */
    private static String number(List<Value> values, Value one) {
        return together(tied(values, one), value -> value.number() + value.certainty())
                .orElse(one.number());
    }

    private String names(List<Value> values, Value one) {
        List<Value> tied = tied(values, one);
        return tied.size() > FEW ? words.text("figure.title.several", tied.size()) : namesOf(tied);
    }

    private static String namesOf(List<Value> values) {
        return NameList.of(values.stream().map(Value::name).toList());
    }

    private static List<Value> tied(List<Value> values, Value one) {
        return values.stream()
                .filter(value -> value.value().compareTo(one.value()) == 0)
                .toList();
    }

    /** What is said of all, if it is the same of each. */
    private static Optional<String> together(List<Value> values, Function<Value, String> said) {
        List<String> different = values.stream().map(said).distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
