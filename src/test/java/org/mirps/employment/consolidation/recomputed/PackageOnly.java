package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.bundle.WholePackage;

/**
 * A round of which somebody has the package and nothing else: every number is computed from its long table; who takes part, their names and
 * what figures are called stand in its other tables, and which form it was in its codebook for archives.
 */
final class PackageOnly {

    private static final Pattern FORM = Pattern.compile("<version [^>]*>(\\w+) \\d+</version>");

    private final WholePackage whole;
    private final String form;
    private final SortedMap<String, String> states = new TreeMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Who may only be counted in a session. */
    private final SortedMap<String, String> counted = new TreeMap<>();

    PackageOnly(byte[] zip) {
        whole = WholePackage.read(zip);
        Matcher named = FORM.matcher(new String(whole.file("metadata/ddi-codebook.xml"), StandardCharsets.UTF_8));
        assertThat(named.find()).as("the package says of which form it is").isTrue();
        form = named.group(1);
        WholePackage.Table participants = whole.table("data/contributions.csv");
        for (List<String> row : participants.rows()) {
            if (participants.cell(row, "left_out").equals("false")) {
                String code = participants.cell(row, "government");
                states.put(code, participants.cell(row, "state"));
                names.put(code, participants.cell(row, "name_en"));
                if (participants.cell(row, "dissemination_level").equals("aggregated")) {
                    counted.put(code, participants.cell(row, "state"));
                }
            }
        }
    }

    /** As who sees every answer computes it. */
    Recomputation all() {
        return new Recomputation(Recomputation.figuresOf(form), states, answers());
    }

    /** Tables of indicators that lie in the package, as the app computed them. */
    WholePackage.Table indicators() {
        return whole.table("data/indicators.csv");
    }

    WholePackage.Table regions() {
        return whole.table("data/indicators-region.csv");
    }

    int countedOnly() {
        return counted.size();
    }

    /**
     * Figures as a session shows them. Whoever may only be counted is left out: the demo has fewer of them in a round than may be counted
     * together (M10).
     */
    List<ApiFigure> shown(String round) {
        SortedMap<String, String> open = new TreeMap<>(states);
        open.keySet().removeAll(counted.keySet());
        Map<String, Answers> theirs = answers();
        theirs.keySet().removeAll(counted.keySet());
        Recomputation recomputed = new Recomputation(Recomputation.figuresOf(form), open, theirs);
        Map<String, List<Given>> given = recomputed.given();
        Map<String, Map<String, RegionGiven>> regions = recomputed.regions();
        Map<String, String> labels = labels();
        JsonArrayBuilder indicators = Json.createArrayBuilder();
        for (Figure figure : recomputed.figures()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            for (Part part : figure.parts()) {
                String name = figure.key() + "/" + part.name();
                JsonArrayBuilder observations = Json.createArrayBuilder();
                Objects.requireNonNull(given.get(name)).forEach(one -> observations.add(json(one)));
                JsonArrayBuilder whole = Json.createArrayBuilder();
                Objects.requireNonNull(regions.get(name))
                        .forEach((category, region) -> whole.add(json(category, region)));
                parts.add(Json.createObjectBuilder()
                        .add("part", part.name())
                        .add("aggregation", aggregation(part.region()))
                        .add("observations", observations)
                        .add("region", whole));
            }
            indicators.add(Json.createObjectBuilder()
                    .add("code", figure.code())
                    .add(
                            "figure",
                            figure.key().substring(figure.code().length()).replaceFirst("^\\.", ""))
                    .add("label", Json.createObjectBuilder().add("en", labels.getOrDefault(figure.key(), "")))
                    .add("parts", parts));
        }
        JsonArrayBuilder participants = Json.createArrayBuilder();
        names.forEach((code, name) -> participants.add(Json.createObjectBuilder()
                .add("participant", code)
                .add("name", Json.createObjectBuilder().add("en", name))));
        return ApiFigure.of(
                round,
                Json.createObjectBuilder()
                        .add("participants", participants)
                        .add("indicators", indicators)
                        .build());
    }

    private Map<String, Answers> answers() {
        return LongTable.read(new String(whole.file("data/long.csv"), StandardCharsets.UTF_8));
    }

    /** What figures are called in English, by their keys. */
    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (List<String> row : indicators().rows()) {
            String figure = indicators().cell(row, "figure");
            labels.put(
                    indicators().cell(row, "code") + (figure.isEmpty() ? "" : "." + figure),
                    indicators().cell(row, "label_en"));
        }
        return labels;
    }

    /** What the API calls it, as far as numbers are read by it. */
    private static String aggregation(Part.Region how) {
        return switch (how) {
            case SUM -> "sum";
            case MEDIAN -> "median";
            case RATE, RATIO -> "ratio_of_sums";
            case COUNT, SHARE, DISTRIBUTION, LIST -> "words";
        };
    }

    private static JsonObjectBuilder json(Given given) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("participant", given.participant());
        add(json, "value", given.value());
        add(json, "numerator", given.numerator());
        add(json, "denominator", given.denominator());
        if (!given.category().isEmpty()) {
            json.add("category", given.category());
        }
        if (!given.missing().isEmpty()) {
            json.add("missing", given.missing());
        }
        return json;
    }

    private static JsonObjectBuilder json(String category, RegionGiven region) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("category", category);
        add(json, "value", region.value());
        add(json, "numerator", region.numerator());
        add(json, "denominator", region.denominator());
        add(json, "least", region.least());
        add(json, "greatest", region.greatest());
        region.answers().forEach(json::add);
        if (!region.choices().isEmpty()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            region.choices()
                    .forEach((code, count) -> choices.add(
                            Json.createObjectBuilder().add("code", code).add("count", count)));
            json.add("choices", choices);
        }
        JsonArrayBuilder missing = Json.createArrayBuilder();
        region.missing()
                .forEach((participant, reason) -> missing.add(Json.createObjectBuilder()
                        .add("participant", participant)
                        .add("reason", reason)));
        return json.add("missing", missing);
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable BigDecimal number) {
        if (number != null) {
            json.add(name, number);
        }
    }
}
