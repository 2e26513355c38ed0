package org.mirps.employment.consolidation.matrix.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.shared.NotFound;

/**
 * What of a matrix is seen, as its address says it: every view is a link. Whatever it does not name is empty or false, and then not in the address.
 *
 * @param section name of the section; empty: the first one
 * @param repeat whose entries are the lines; empty: participants are
 * @param state of the contributions that are left; null: any
 * @param group code of a group of participants; empty: everybody
 * @param flagged whether only lines and columns are left in which something is flagged
 * @param before whether the round before stands beside
 * @param questions names of the columns that are left; none: all
 * @param sort name of the column by which the lines stand; empty: by participant
 * @param descending whether the greatest stands first
 */
public record MatrixView(
        String round,
        String section,
        String repeat,
        @Nullable ContributionStatus state,
        String group,
        boolean flagged,
        boolean before,
        List<String> questions,
        String sort,
        boolean descending) {

    /** What a form sends where nothing is chosen: pages drop an option's empty value, and a browser sends its label then. */
    static final String ANY = "*";

    private static final String PAGE = "matrix.xhtml";
    private static final String ON = "1";
    private static final String DESCENDING = "desc";

    /**
     * Throws NotFound where the address names a state that there is not.
     *
     * @param parameters gives all values of a parameter; null where it has none
     */
    public static MatrixView read(Function<String, String @Nullable []> parameters) {
        return new MatrixView(
                one(parameters, "round"),
                one(parameters, "section"),
                one(parameters, "repeat"),
                state(one(parameters, "state")),
                one(parameters, "group"),
                one(parameters, "flagged").equals(ON),
                one(parameters, "before").equals(ON),
                Optional.ofNullable(parameters.apply("question")).stream()
                        .flatMap(Arrays::stream)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                one(parameters, "sort"),
                one(parameters, "order").equals(DESCENDING));
    }

    private static String one(Function<String, String @Nullable []> parameters, String name) {
        String[] values = parameters.apply(name);
        return values == null || values.length == 0 || values[0].equals(ANY) ? "" : values[0];
    }

    private static @Nullable ContributionStatus state(String word) {
        return word.isEmpty()
                ? null
                : Arrays.stream(ContributionStatus.values())
                        .filter(state -> word(state).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("state " + word));
    }

    /** As addresses say it. */
    static String word(ContributionStatus state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Another section; what is chosen of its columns is not that of this one. */
    MatrixView ofSection(String other) {
        return new MatrixView(round, other, "", state, group, flagged, before, List.of(), "", false);
    }

    /** The entries of a repeat of the section. */
    MatrixView ofEntries(String other) {
        return new MatrixView(round, section, other, state, group, flagged, before, List.of(), "", false);
    }

    /** By another column; by the same one the other way round. */
    MatrixView sortedBy(String column) {
        return new MatrixView(
                round,
                section,
                repeat,
                state,
                group,
                flagged,
                before,
                questions,
                column,
                sort.equals(column) && !descending);
    }

    MatrixView onlyFlagged() {
        return new MatrixView(round, section, repeat, state, group, true, before, questions, sort, descending);
    }

    /** The page. */
    public String href() {
        return PAGE + "?" + query();
    }

    /** The page of one answer, which leads back to this view. */
    String answer(String participant, String key) {
        return "answer.xhtml?" + query() + "&participant=" + encoded(participant) + "&key=" + encoded(key);
    }

    /** Of the address, without a question mark. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "round", round);
        add(parts, "section", section);
        add(parts, "repeat", repeat);
        add(parts, "state", state == null ? "" : word(state));
        add(parts, "group", group);
        add(parts, "flagged", flagged ? ON : "");
        add(parts, "before", before ? ON : "");
        questions.forEach(name -> add(parts, "question", name));
        add(parts, "sort", sort);
        add(parts, "order", descending ? DESCENDING : "");
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
