package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.consolidation.odata.ReadFeed;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * Who has the package of a round and nothing else works out every number that the API, the OData service, the tables of a session and the slides
 * say. The rounds are one of each form.
 */
class FiguresFromThePackageIT {

    private static final String SNE = "sne-2025";
    private static final String SKILLS = "competencias-2025";
    private static final String PRACTICES = "buenas-practicas-2025";

    /** Numbers and gaps of participants that a round has at least: a test that compares nothing is none. */
    private static final Map<String, Integer> LEAST = Map.of(SNE, 1500, SKILLS, 500, PRACTICES, 500);

    private static final Map<String, PackageOnly> PACKAGES = new HashMap<>();

    private static RunningApp app;
    private static HttpCaller program;

    @BeforeAll
    static void takeThePackages() {
        app = RunningApp.demo();
        program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        LEAST.keySet()
                .forEach(round -> PACKAGES.put(
                        round,
                        new PackageOnly(program.bytes("api/v1/rounds/" + round + "/consolidation/package.zip"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SNE, SKILLS, PRACTICES})
    void theApiSaysWhatThePackageMakes(String round) {
        Downloaded api = Downloaded.round(program, round);
        same(round, api.given(), of(round).all().given());
        assertThat(api.regions()).isEqualTo(of(round).all().regions());
    }

    @ParameterizedTest
    @ValueSource(strings = {SNE, SKILLS, PRACTICES})
    void theODataServiceSaysWhatThePackageMakes(String round) {
        ReadFeed feed = new ReadFeed(app, round);
        same(
                round,
                IndicatorRows.given(rows(feed, "indicators")),
                of(round).all().given());
        sameRegions(round, IndicatorRows.regions(rows(feed, "indicators__region")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SNE, SKILLS, PRACTICES})
    void itsOwnTablesOfIndicatorsSayWhatItsAnswersMake(String round) {
        same(
                round,
                IndicatorRows.given(rows(of(round).indicators())),
                of(round).all().given());
        sameRegions(round, IndicatorRows.regions(rows(of(round).regions())));
    }

    /** What a session shows is made of those whom it may name. */
    @ParameterizedTest
    @ValueSource(strings = {SNE, SKILLS, PRACTICES})
    void theSessionAndItsSlidesSayWhatThePackageMakes(String round) throws IOException {
        assertThat(of(round).countedOnly()).as("counted without a name").isLessThan(3);
        List<ApiFigure> figures =
                of(round).shown(round).stream().filter(ApiFigure::hasValues).toList();
        HttpCaller presenter = HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller slides = HttpCaller.withToken(
                app, presenter.makeToken("From the package", TokenScope.READ_ROUNDS, TokenScope.READ_INDICATORS));
        ShownFigures shown = new ShownFigures(presenter);
        shown.deck(slides.bytes("api/v1/rounds/" + round + "/deck.pptx?lang=en"), figures);
        int inTables = 0;
        int onSlides = 0;
        for (ApiFigure figure : figures) {
            inTables += shown.tableSays(figure);
            onSlides += shown.slidesSay(figure);
        }
        assertThat(inTables).as("numbers in tables").isGreaterThan(figures.size());
        assertThat(onSlides).as("numbers and cells on slides").isGreaterThan(5 * figures.size());
    }

    private static void same(String round, Map<String, List<Given>> actual, Map<String, List<Given>> expected) {
        assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((part, given) ->
                assertThat(actual.get(part)).as("%s, %s", round, part).containsExactlyInAnyOrderElementsOf(given));
        assertThat(expected.values().stream().mapToInt(List::size).sum())
                .as("compared")
                .isGreaterThan(Objects.requireNonNull(LEAST.get(round)));
    }

    /** Where nobody answers, a table has no choice to have a row for. */
    private static void sameRegions(String round, Map<String, Map<String, RegionGiven>> actual) {
        Map<String, Map<String, RegionGiven>> expected = new TreeMap<>();
        of(round)
                .all()
                .regions()
                .forEach((part, categories) -> categories.forEach((category, region) -> {
                    if (actual.getOrDefault(part, Map.of()).containsKey(category) || !region.isSilent()) {
                        expected.computeIfAbsent(part, none -> new TreeMap<>()).put(category, region.withoutMissing());
                    }
                }));
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    private static List<UnaryOperator<String>> rows(WholePackage.Table table) {
        List<UnaryOperator<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(heading -> table.cell(row, heading)));
        return rows;
    }

    private static List<UnaryOperator<String>> rows(ReadFeed feed, String set) {
        List<UnaryOperator<String>> rows = new ArrayList<>();
        feed.all(set, 5000, new ArrayList<>()).forEach(row -> rows.add(name -> ReadFeed.cell(row.get(name))));
        return rows;
    }

    private static PackageOnly of(String round) {
        return Objects.requireNonNull(PACKAGES.get(round));
    }
}
