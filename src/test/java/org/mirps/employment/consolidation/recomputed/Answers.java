package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one participant answered in the form itself or in one entry of a repeat, by the long table: asked is what has a row there. */
final class Answers {

    /** What a government chooses to say that it has no data. */
    private static final Set<String> NO_DATA = Set.of("no_info", "not_available");

    private final @Nullable Answers form;
    private final Map<String, List<String>> asked = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Map<String, String> statuses = new LinkedHashMap<>();
    private final Map<String, Map<String, Answers>> entries = new LinkedHashMap<>();

    private Answers(@Nullable Answers form) {
        this.form = form;
    }

    static Answers ofForm() {
        return new Answers(null);
    }

    /**
     * @param value empty: asked and not answered
     * @param status of a number, in SDMX codes; empty where it has none
     */
    void add(String section, String question, String value, String status) {
        List<String> values = asked.computeIfAbsent(question, name -> new ArrayList<>());
        sections.put(question, section);
        statuses.put(question, status);
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    /** The entry of a repeat, made when it is met first. */
    Answers entry(String repeat, String id) {
        return entries.computeIfAbsent(repeat, name -> new LinkedHashMap<>())
                .computeIfAbsent(id, name -> new Answers(this));
    }

    /** In their order. */
    List<Answers> entries(String repeat) {
        return List.copyOf((form == null ? this : form)
                .entries
                .getOrDefault(repeat, Map.of())
                .values());
    }

    boolean wasAsked(String question) {
        return asked.containsKey(question) || form != null && form.wasAsked(question);
    }

    /** Choices in the order of the answer, or one value; none: not asked or not answered. */
    List<String> values(String question) {
        List<String> own = asked.get(question);
        if (own != null) {
            return own;
        }
        return form == null ? List.of() : form.values(question);
    }

    boolean isAnswered(String question) {
        return !values(question).isEmpty();
    }

    /** Whether that is the answer, or one of the choices. */
    boolean says(String question, String value) {
        return values(question).contains(value);
    }

    boolean saysAny(String question, String... values) {
        return Set.of(values).stream().anyMatch(value -> says(question, value));
    }

    boolean saysNoData(String question) {
        return isNotAvailable(question) || values(question).stream().anyMatch(NO_DATA::contains);
    }

    /** Whether a government says that there is no such number. */
    boolean isNotAvailable(String question) {
        return !isAnswered(question) && statuses(question).contains("M");
    }

    /** How certain a number is; of one that stands in entries and is asked for outside them, of each. */
    List<String> statuses(String question) {
        if (asked.containsKey(question)) {
            return List.of(statuses.getOrDefault(question, ""));
        }
        if (form != null) {
            return form.statuses(question);
        }
        return entries.values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(row -> row.asked.containsKey(question))
                .flatMap(row -> row.statuses(question).stream())
                .toList();
    }

    /** Null: not asked or not answered, which is not zero. */
    @Nullable
    BigDecimal number(String question) {
        return isAnswered(question) ? new BigDecimal(values(question).get(0)) : null;
    }

    /** As it was answered, choices with blanks between; empty: not asked or not answered. */
    String words(String question) {
        return String.join(" ", values(question));
    }

    /** How many questions were asked for which this holds, in one section or, where it is empty, in all; entries of repeats included. */
    long count(String section, Predicate<String> question, Holds holds) {
        long own = asked.keySet().stream()
                .filter(name -> section.isEmpty() || section.equals(sections.get(name)))
                .filter(question)
                .filter(name -> holds.of(this, name))
                .count();
        return own
                + entries.values().stream()
                        .flatMap(rows -> rows.values().stream())
                        .mapToLong(row -> row.count(section, question, holds))
                        .sum();
    }

    /** Says something of a question in its place. */
    interface Holds {
        boolean of(Answers place, String question);
    }
}
