package org.mirps.employment.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.testing.AccessMatrix;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.ReadableText;
import org.mirps.employment.testing.RunningApp;

/**
 * Three governments let their answers be shown to everybody, to governments, and in aggregates only. Every output that there is (each address of
 * {@code access-urls.csv}, and all that the pages of sessions and results lead to) is asked for as each person there is: what a level withholds is
 * in none of them. What is looked for are answers that one government alone has given; that they are found where they may be shows that the test
 * can see.
 */
class WhatEachLevelLetsOutIT {

    private static final AccessMatrix OUTPUTS = AccessMatrix.read(WhatEachLevelLetsOutIT.class, "access-urls.csv");

    /** Of Guatemala's own draft: they ask for things that are not made here. */
    private static final Pattern OWN_DRAFT = Pattern.compile("\\{(file|row)}");

    private static final List<String> ROUNDS = List.of("sne-2024", "sne-2025");

    private static final Map<String, Dissemination> LEVELS =
            Map.of("CR", Dissemination.PUBLIC, "HN", Dissemination.GOVERNMENTS, "MX", Dissemination.AGGREGATED);

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");
    private static final Pattern OF_SESSIONS_AND_RESULTS = Pattern.compile(
            "/(session/(round|chapter|figure|embed|deck)\\.xhtml|results|contributions/snapshot|api/internal/(results|sessions)|api/v1/results).*");

    /** Each figure is drawn in them once more: the whole files are asked for instead. */
    private static final Pattern DRAWN_AGAIN = Pattern.compile("\\.(png|pdf|pptx)\\b|lang=|drawing=|group=");

    private static final List<String> WHOLE_FILES = List.of(
            "api/v1/rounds/sne-2025/deck.pptx",
            "api/v1/rounds/sne-2025/deck.pdf",
            "api/internal/rounds/sne-2025/figures.pdf",
            "api/internal/rounds/sne-2025/country-sheets.zip",
            "session/round.xhtml?round=sne-2024",
            "results/country.xhtml?country=MX",
            "results/country.xhtml?country=HN");

    private static RunningApp app;
    private static SampleAddresses addresses;
    private static final Map<String, Set<String>> ONLY_OF = new HashMap<>();

    @BeforeAll
    static void threeGovernmentsSayWhoMaySee() throws SQLException, IOException {
        app = RunningApp.demo();
        addresses = SampleAddresses.of(app);
        for (String round : ROUNDS) {
            for (String government : LEVELS.keySet()) {
                lower(round, government);
            }
        }
        ONLY_OF.putAll(answersOfOneAlone());
        for (String government : LEVELS.keySet()) {
            assertThat(ONLY_OF.get(government)).as(government).hasSizeGreaterThan(10);
        }
    }

    /** Of those who may do the same, one: colleagues of the focal point read no more than it does, the coordinator no less than the analyst. */
    static List<String> people() {
        return List.of(
                "nobody",
                "focal point GT",
                "focal point HN",
                "organisation CR",
                "administrator",
                "presenter",
                "presenter’s token",
                "analyst");
    }

    @ParameterizedTest
    @MethodSource("people")
    void nobodyReadsInAnyOutputWhatALevelWithholds(String person) {
        Map<String, String> read = everything(SamplePeople.signedIn(app, person), person);
        Map<String, Long> found = new TreeMap<>();
        LEVELS.forEach((government, level) -> {
            List<String> holding = read.entrySet().stream()
                    .flatMap(output -> heldBy(output.getValue(), Objects.requireNonNull(ONLY_OF.get(government)))
                            .map(answer -> output.getKey() + " holds " + answer))
                    .toList();
            if (!mayRead(person, level) && !person.endsWith(government)) {
                assertThat(holding).as(government + " for " + person).isEmpty();
            }
            found.put(government, (long) holding.size());
        });
        assertThat(found).as(person).allSatisfy((government, times) -> {
            if (readsAnswers(person) && mayRead(person, Objects.requireNonNull(LEVELS.get(government)))) {
                assertThat(times).as(government).isPositive();
            }
        });
    }

    private static boolean mayRead(String person, Dissemination level) {
        return switch (person) {
            case "analyst" -> true;
            case "presenter", "presenter’s token" -> level != Dissemination.AGGREGATED;
            default -> level == Dissemination.PUBLIC;
        };
    }

    /** Others see the answers of nobody else, but for what is published. */
    private static boolean readsAnswers(String person) {
        return Set.of("nobody", "presenter", "analyst").contains(person);
    }

    /** Everything that a person is given, by address. */
    private static Map<String, String> everything(HttpCaller person, String column) {
        Deque<String> open = new ArrayDeque<>(OUTPUTS.names().stream()
                .filter(name ->
                        name.startsWith("GET ") && !OWN_DRAFT.matcher(name).find())
                .filter(name -> OUTPUTS.cell(name, column).equals("200"))
                .map(addresses::path)
                .toList());
        if (Set.of("presenter", "presenter’s token", "nobody").contains(column)) {
            open.addAll(WHOLE_FILES);
        }
        Set<String> known = new LinkedHashSet<>(open);
        Map<String, String> read = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            HttpResponse<byte[]> answer = person.file(path);
            if (answer.statusCode() != 200) {
                continue; // nothing to be read
            }
            read.put(path, ReadableText.of(answer.body()));
            if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
                links(path, answer.body()).filter(known::add).forEach(open::add);
            }
        }
        assertThat(read).as(column).hasSizeGreaterThan(15);
        return read;
    }

    private static Stream<String> links(String path, byte[] page) {
        URI here = app.baseUri().resolve(path);
        return LINK.matcher(new String(page, UTF_8))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link ->
                        !link.contains(":") && !DRAWN_AGAIN.matcher(link).find())
                .map(link -> here.resolve(link.replace(" ", "%20")))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .filter(link -> OF_SESSIONS_AND_RESULTS.matcher(link).matches())
                .map(link -> link.substring(1));
    }

    private static Stream<String> heldBy(String text, Collection<String> answers) {
        return answers.stream().filter(text::contains).filter(answer -> isWhole(text, answer));
    }

    /** A number is not part of another one. */
    private static boolean isWhole(String text, String answer) {
        return !answer.matches("\\d+")
                || Pattern.compile("(?<![\\d.])" + answer + "(?![\\d]|\\.\\d)")
                        .matcher(text)
                        .find();
    }

    /** The focal point does so on the page, where it is not so already. */
    private static void lower(String round, String government) {
        String level = Objects.requireNonNull(LEVELS.get(government)).name();
        long contribution = DemoPages.contribution(app, round, government);
        if (!level(contribution).equals(level)) {
            HttpCaller.signedIn(app, "focal." + government.toLowerCase(Locale.ROOT) + "@demo.example")
                    .submit(
                            "contributions/dissemination.xhtml?id=" + contribution,
                            "disseminationForm:change",
                            Map.of("level", level));
        }
        assertThat(level(contribution)).as(round + " " + government).isEqualTo(level);
    }

    private static String level(long contribution) {
        return HttpCaller.query(
                app,
                "select level from dissemination where contribution_id = " + contribution
                        + " order by number desc limit 1");
    }

    /** By government: long texts and large numbers of its latest submissions that nobody else has given in any round, nor itself in another, and no form says. */
    private static Map<String, Set<String>> answersOfOneAlone() throws IOException {
        HttpCaller analyst = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        Map<String, Set<String>> givers = new HashMap<>();
        Map<String, Set<String>> kept = new HashMap<>();
        for (String round : List.of("sne-2024", "sne-2025", "competencias-2025", "buenas-practicas-2025")) {
            for (CSVRecord row :
                    rows(analyst.get("api/v1/rounds/" + round + "/long.csv").body())) {
                String value = ReadableText.of(row.get("value").getBytes(UTF_8));
                if (value.matches("[1-9]\\d{4,}|[\\p{L} ,.]{30,}")) {
                    givers.computeIfAbsent(value, unused -> new LinkedHashSet<>())
                            .add(row.get("government") + (ROUNDS.contains(round) ? "" : round));
                }
            }
        }
        String form = ReadableText.of(analyst.bytes("api/v1/rounds/sne-2024/form"))
                + ReadableText.of(analyst.bytes("api/v1/rounds/sne-2025/form"));
        givers.forEach((value, who) -> {
            if (who.size() == 1 && !form.contains(value)) {
                kept.computeIfAbsent(who.iterator().next(), unused -> new LinkedHashSet<>())
                        .add(value);
            }
        });
        return kept.entrySet().stream()
                .filter(entry -> LEVELS.containsKey(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }
}
