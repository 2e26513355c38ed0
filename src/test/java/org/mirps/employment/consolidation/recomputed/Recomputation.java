package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All indicators of one round, from its long table. */
final class Recomputation {

    /** Below so many values a median tells about single countries (M6). */
    private static final int ENOUGH = 3;

    private final List<Figure> figures;
    private final SortedMap<String, String> states;
    private final Map<String, Answers> answers;

    /** @param states of the contributions of all participants of the round, whether they have submitted or not */
    Recomputation(List<Figure> figures, SortedMap<String, String> states, Map<String, Answers> answers) {
        this.figures = figures;
        this.states = states;
        this.answers = answers;
    }

    static List<Figure> figuresOf(String form) {
        Stream<Chapter> chapters = switch (form) {
            case "mirps_sne_2025" ->
                Stream.of(
                        new Framework(),
                        new ServicesAndCapacity(),
                        new Registration(),
                        new Statistics(),
                        new Permits(),
                        new RightsAndCooperation(),
                        Quality.ofSne());
            case "mirps_competencias_2025" -> Stream.of(new Skills(), Quality.ofSkills());
            case "mirps_buenas_practicas_2025" -> Stream.of(new Practices(), Quality.ofPractices());
            default -> throw new IllegalArgumentException(form);
        };
        return chapters.flatMap(chapter -> chapter.figures().stream()).toList();
    }

    List<Figure> figures() {
        return figures;
    }

    /** What participants give, by name of the part: {@code EST-04.placed/women}. */
    Map<String, List<Given>> given() {
        Map<String, List<Given>> given = new LinkedHashMap<>();
        for (Figure figure : figures) {
            for (Part part : figure.parts()) {
                given.put(figure.key() + "/" + part.name(), given(part));
            }
        }
        return given;
    }

    /** What the region gives, by name of the part and category. */
    Map<String, Map<String, RegionGiven>> regions() {
        Map<String, Map<String, RegionGiven>> regions = new LinkedHashMap<>();
        for (Figure figure : figures) {
            for (Part part : figure.parts()) {
                Map<String, RegionGiven> categories = new LinkedHashMap<>();
                categories(part).forEach(category -> categories.put(category, region(figure, part, category)));
                regions.put(figure.key() + "/" + part.name(), categories);
            }
        }
        return regions;
    }

    private List<Given> given(Part part) {
        return states.keySet().stream()
                .flatMap(participant -> own(part, participant).stream())
                .toList();
    }

    private List<Given> own(Part part, String participant) {
        Answers form = answers.get(participant);
        return form == null
                ? List.of(Given.gap(
                        participant, 0, "", Gaps.ofState(Objects.requireNonNull(states.get(participant))), ""))
                : part.give(participant, form);
    }

    private SortedSet<String> categories(Part part) {
        if (!part.isBrokenDown()) {
            return new TreeSet<>(List.of(""));
        }
        return states.keySet().stream()
                .flatMap(participant -> own(part, participant).stream())
                .filter(given -> !given.isAboutAll())
                .map(Given::category)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private RegionGiven region(Figure figure, Part part, String category) {
        List<Share> included = new ArrayList<>();
        SortedMap<String, String> missing = new TreeMap<>();
        for (String participant : states.keySet()) {
            Share share = share(part, participant, category);
            boolean whole = figure.together(part).stream()
                    .allMatch(side -> share(side, participant, category).isThere());
            if (whole) {
                included.add(share);
            } else {
                missing.put(participant, share.isThere() ? "incomplete" : share.missing());
            }
        }
        return together(part, included, missing);
    }

    private Share share(Part part, String participant, String category) {
        return Share.of(participant, part, category, own(part, participant));
    }

    private static RegionGiven together(Part part, List<Share> included, SortedMap<String, String> missing) {
        Part.Region how = part.region();
        boolean ratio = how == Part.Region.RATE || how == Part.Region.RATIO;
        BigDecimal above =
                ratio ? Numbers.sum(included.stream().map(Share::numerator).toList()) : null;
        BigDecimal below =
                ratio ? Numbers.sum(included.stream().map(Share::denominator).toList()) : null;
        List<BigDecimal> singles = how == Part.Region.MEDIAN && included.size() >= ENOUGH
                ? included.stream().map(Share::median).sorted().toList()
                : List.of();
        int yes = (int) included.stream().filter(Share::isTrue).count();
        BigDecimal value = switch (how) {
            case SUM -> Numbers.sum(included.stream().map(Share::sum).toList());
            case RATE -> Numbers.percent(above, below);
            case RATIO -> Numbers.over(above, below);
            case MEDIAN -> Numbers.median(singles);
            case COUNT -> included.isEmpty() ? null : Numbers.whole(yes);
            case SHARE -> Numbers.percent(Numbers.whole(yes), Numbers.whole(included.size()));
            case DISTRIBUTION, LIST -> null;
        };
        return new RegionGiven(
                value,
                above,
                below,
                singles.isEmpty() ? null : singles.get(0),
                singles.isEmpty() ? null : singles.get(singles.size() - 1),
                answers(how, yes, included.size() - yes, missing),
                how == Part.Region.DISTRIBUTION ? choices(included) : Map.of(),
                included.stream().map(Share::participant).collect(Collectors.toCollection(TreeSet::new)),
                missing,
                included.stream().anyMatch(Share::isUncertain),
                included.stream()
                        .map(Share::period)
                        .filter(period -> !period.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Who has no data is counted apart and is in no denominator (M11). */
    private static Map<String, Integer> answers(Part.Region how, int yes, int no, SortedMap<String, String> missing) {
        if (how != Part.Region.COUNT && how != Part.Region.SHARE) {
            return Map.of();
        }
        int noData =
                (int) missing.values().stream().filter(Gaps.NO_DATA::equals).count();
        return Map.of("yes", yes, "no", no, "no_data", noData);
    }

    private static Map<String, Integer> choices(List<Share> included) {
        Map<String, Integer> counts = new TreeMap<>();
        included.stream()
                .flatMap(share -> share.there().stream())
                .flatMap(given -> Arrays.stream(given.words().split(" ")).distinct())
                .forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return counts;
    }
}
