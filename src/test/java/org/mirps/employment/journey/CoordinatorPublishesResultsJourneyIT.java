package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.ForeignSite;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** The results of a round of which one country is accepted: looked at, published, read without an account, narrowed by the country, taken back. */
class CoordinatorPublishesResultsJourneyIT extends Journey {

    private static final String ROUND = "results/round.xhtml?round=sne-2025";

    @AfterEach
    void nothingOfItStays() {
        HttpCaller.execute(
                RunningApp.demo(),
                "delete from publication where round_id = (select id from collection_round where code = 'sne-2025')");
        HttpCaller.execute(
                RunningApp.demo(),
                "delete from dissemination where number > 1 and contribution_id = " + Contributions.idOf("CR"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void whatIsPublishedIsReadByAnybodyAndFollowsTheCountrysWord(int width, Language language) {
        Visitor anybody = visitor(NARROW, language);
        anybody.expecting("404");
        assertThat(anybody.page().navigate(ROUND + "&lang=" + language.code()).status())
                .isEqualTo(404);
        Visitor coordinator = visitor(width, language).signIn("coordinator");
        publish(coordinator);
        readIt(anybody, language);
        Visitor country = visitor(width, language).signIn("focal.cr");
        narrow(country);
        assertThat(anybody.page()
                        .navigate(ROUND + "&lang=" + language.code() + "&again=1")
                        .text())
                .contains(anybody.says("Ninguno de los 7 países", "None of the 7 countries"))
                .doesNotContain("Costa Rica");
        assertThat(anybody.page()
                        .navigate("results/figure.xhtml?round=sne-2025&figure=EST-03&again=1")
                        .status())
                .isEqualTo(404);
        takeBack(coordinator);
        assertThat(anybody.page()
                        .navigate(ROUND + "&lang=" + language.code() + "&again=2")
                        .status())
                .isEqualTo(404);
        assertThat(anybody.heading()).hasText(anybody.says("No encontramos la página", "Page not found"));
    }

    @Test
    void aFigureStandsOnAPageOfASiteThatIsNamedAndOnNoOther() {
        String base = RunningApp.demo().baseUri().toString();
        String figure = base + "results/embed.xhtml?round=sne-2024&figure=EST-03&lang=en";
        Visitor reader = visitor(WIDE, Language.EN).expecting("frame");
        FrameLocator frame = reader.page().frameLocator("iframe");

        reader.page().navigate(ForeignSite.NAMED.framing(figure));
        assertThat(frame.locator("figure svg:visible")).hasCount(1);

        reader.page().navigate(ForeignSite.OTHER.framing(figure));
        assertThat(frame.locator("figure")).hasCount(0);
        reader.page().navigate(ForeignSite.NAMED.framing(base + "results/figure.xhtml?round=sne-2024&figure=EST-03"));
        assertThat(frame.locator("figure")).hasCount(0);
        reader.page().navigate(ForeignSite.NAMED.framing(figure));
        assertThat(frame.locator("figure svg:visible")).hasCount(1);
    }

    private static void publish(Visitor coordinator) {
        coordinator.open("session/round.xhtml?round=sne-2025");
        coordinator.page().locator("a[href*='publication.xhtml']").click();
        assertThat(coordinator.page().locator("#SHOWN li")).hasText("Costa Rica");
        assertThat(coordinator.page().locator("#NOT_ACCEPTED li")).hasCount(6);
        coordinator.look();
        coordinator.picture(Path.of("publication-" + coordinator.language() + ".png"));
        coordinator.page().locator("#look").click();
        assertThat(coordinator.page().locator(".notice--warning"))
                .containsText(coordinator.says("no están publicados", "are not published"));
        coordinator.page().goBack();
        coordinator.page().locator("[id$=':publish']").click();
        assertThat(coordinator.page().locator(".notice--success")).isVisible();
        assertThat(coordinator.page().locator("tbody tr")).hasCount(1);
        coordinator.look();
    }

    private static void readIt(Visitor anybody, Language language) {
        anybody.open("welcome.xhtml?lang=" + language.code());
        anybody.page().locator("main a[href^='results']").first().click();
        anybody.look();
        anybody.page().locator("a[href*='round=sne-2025']").last().click();
        assertThat(anybody.page().locator(".lead"))
                .containsText(anybody.says("Uno de los 7 países", "One of the 7 countries"));
        anybody.look();
        anybody.page().locator("a[href*='figure=EST-03']").first().click();
        assertThat(anybody.page().locator("figure.figure svg:visible")).hasCount(1);
        anybody.look();
        anybody.picture(Path.of("published-figure-" + language + ".png"));
        Csv table = Csv.download(anybody, "csv");
        assertThat(table.where(anybody.says("País", "Country"), "Costa Rica")).hasSize(1);
        anybody.open("results/country.xhtml?country=CR&lang=" + language.code());
        assertThat(anybody.page().locator("thead").first()).containsText("SNE 2024");
        assertThat(anybody.page().locator("thead").first()).containsText("SNE 2025");
        anybody.look();
        assertThat(anybody.context().cookies()).isEmpty();
    }

    private static void narrow(Visitor country) {
        country.open("contributions/dissemination.xhtml?id=" + Contributions.idOf("CR"));
        country.page().locator("input[value=GOVERNMENTS]").check();
        country.page().locator("[id$=':change']").click();
        assertThat(country.page().locator(".log__item")).hasCount(2);
    }

    private static void takeBack(Visitor coordinator) {
        coordinator.open("session/publication.xhtml?round=sne-2025");
        assertThat(coordinator.page().locator("#GOVERNMENTS_ONLY li")).hasText("Costa Rica");
        coordinator.page().locator("[id$=':takeBack']").click();
        assertThat(coordinator.page().locator(".notice--success")).isVisible();
        assertThat(coordinator.page().locator("tbody tr")).hasCount(2);
    }
}
