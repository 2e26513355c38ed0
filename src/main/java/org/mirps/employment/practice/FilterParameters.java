package org.mirps.employment.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Filters as the addresses of pages and files write them, so that a link keeps what is filtered: {@code q}, the facets, {@code sort},
 * {@code mine}, {@code page}; {@code country}, {@code actor}, {@code state}, {@code mine}. What can't be read is left out.
 */
public final class FilterParameters {

    private static final String OVERDUE = "overdue";

    private FilterParameters() {}

    /** @param parameter gives the value of a parameter, or null */
    public static PracticeSearch search(UnaryOperator<@Nullable String> parameter) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(parameter.apply(facet.parameter()))
                    .filter(FilterParameters::isName)
                    .ifPresent(choice -> chosen.put(facet, choice));
        }
        String sort = text(parameter, "sort").toUpperCase(Locale.ROOT);
        String page = text(parameter, "page");
        return new PracticeSearch(
                text(parameter, "q"),
                chosen,
                Arrays.stream(PracticeSort.values())
                        .filter(known -> known.name().equals(sort))
                        .findFirst()
                        .orElse(PracticeSort.RELEVANCE),
                text(parameter, "mine").equals("true"),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    /** Name and value of each parameter that the search needs; the page is left out. */
    public static List<Map.Entry<String, String>> parameters(PracticeSearch search) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        add(parameters, "q", search.text());
        for (Facet facet : Facet.values()) {
            add(parameters, facet.parameter(), search.chosen().getOrDefault(facet, ""));
        }
        add(parameters, "sort", search.sort() == PracticeSort.RELEVANCE ? "" : lower(search.sort()));
        add(parameters, "mine", search.mine() ? "true" : "");
        return parameters;
    }

    /** @param parameter gives the value of a parameter, or null */
    public static CommitmentFilter commitments(UnaryOperator<@Nullable String> parameter) {
        String state = text(parameter, "state");
        return new CommitmentFilter(
                Optional.of(text(parameter, "country"))
                        .filter(FilterParameters::isName)
                        .orElse(""),
                Optional.of(text(parameter, "actor"))
                        .filter(FilterParameters::isName)
                        .orElse(""),
                Arrays.stream(CommitmentState.values())
                        .filter(known -> lower(known).equals(state))
                        .findFirst(),
                state.equals(OVERDUE),
                text(parameter, "mine").equals("true"));
    }

    /** Name and value of each parameter that the filter needs. */
    public static List<Map.Entry<String, String>> parameters(CommitmentFilter filter) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        add(parameters, "country", filter.country());
        add(parameters, "actor", filter.actor());
        add(
                parameters,
                "state",
                filter.overdue()
                        ? OVERDUE
                        : filter.state().map(FilterParameters::lower).orElse(""));
        add(parameters, "mine", filter.mine() ? "true" : "");
        return parameters;
    }

    private static void add(List<Map.Entry<String, String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(Map.entry(name, value));
        }
    }

    private static String text(UnaryOperator<@Nullable String> parameter, String name) {
        return Objects.requireNonNullElse(parameter.apply(name), "");
    }

    /** Names of choices have no blanks and nothing that needs care. */
    private static boolean isName(String text) {
        return text.matches("[A-Za-z0-9_.-]{1,100}");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
