package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.NextSession;
import org.mirps.employment.testing.RunningApp;

/** A session from its page: prepared, shown and followed on its day, written down afterwards; everybody gets there from where they begin. */
class SessionFromHomeJourneyIT extends Journey {

    private static final String NEXT = "#next-session + ul";
    private static final String DECK = "Sesión de la ronda";

    private NextSession session;

    @BeforeEach
    void knowTheSession() {
        session = new NextSession(RunningApp.demo());
        session.withoutDecks();
    }

    @AfterEach
    void putTheSessionBack() {
        session.putBack();
        HttpCaller.execute(
                RunningApp.demo(), "update deck set removed_at = utc_timestamp(3) where name = '" + DECK + "'");
    }

    @Test
    void itIsPreparedShownFollowedAndWrittenDown() {
        Visitor coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        String deck = theCoordinatorChoosesADeck(coordinator);
        Visitor official = visitor(NARROW, Language.ES).signIn("focal.gt");
        aGovernmentSeesItsOwnPart(official);

        session.begins(Duration.ofMinutes(-10));
        Visitor presenter = visitor(WIDE, Language.EN).signIn("presenter");
        String event = thePresenterGivesACode(presenter);
        thePresenterShows(presenter, event, deck);
        theOfficialFollows(official, presenter);

        session.begins(Duration.ofHours(-3));
        theCoordinatorWritesItDown(coordinator);
        everybodyReadsIt();
    }

    private String theCoordinatorChoosesADeck(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("session/decks.xhtml?round=sne-2025");
        page.locator("[id='deckForm:name']").fill(DECK);
        page.locator("[id='deckForm:make']").click();
        assertThat(coordinator.heading()).hasText(DECK);
        assertThat(page.locator("ol[data-placement=SHOWN]")).containsText("Calendario");
        String deck = page.url().replaceAll(".*deck=(\\d+).*", "$1");
        toTheNextSession(coordinator, "SNE 2025");
        assertThat(page.locator("#until")).containsText("Dentro de");
        assertThat(page.locator(".session-decks")).containsText("Propuesta de láminas de SNE 2025");
        coordinator.look().picture(Path.of("session-before-1280-es.png"));
        page.locator("#steps + ul")
                .getByText("Elegir la presentación de SNE 2025")
                .click();
        Locator choose = page.locator("[aria-label='Mostrar en la sesión: " + DECK + "']");
        choose.click();
        assertThat(page.locator("[aria-labelledby=chosen]")).containsText(DECK);
        coordinator.look().picture(Path.of("session-choose-1280-es.png"));
        page.locator("[aria-label='Quitar de la sesión: " + DECK + "']").click();
        assertThat(page.locator("[aria-labelledby=chosen]")).hasCount(0);
        choose.click();
        page.locator("a.back").click();
        assertThat(page.locator(".session-deck")).hasCount(1);
        assertThat(page.locator(".session-deck")).containsText(DECK);
        assertThat(page.locator("main")).not().containsText("Elegir la presentación de SNE 2025");
        return deck;
    }

    private static void aGovernmentSeesItsOwnPart(Visitor official) {
        toTheNextSession(official, "SNE 2025");
        Page page = official.page();
        assertThat(page.locator("#parties + p")).containsText("Guatemala");
        assertThat(page.locator("main")).not().containsText(DECK);
        assertThat(page.locator("main a[href*='session/']")).hasCount(0);
        official.look().picture(Path.of("session-before-360-es.png"));
    }

    private static String thePresenterGivesACode(Visitor presenter) {
        toTheNextSession(presenter, "SNE 2025");
        Page page = presenter.page();
        assertThat(page.locator("#until")).hasText("Today, under way");
        String event = page.url();
        presenter.look().picture(Path.of("session-today-1280-en.png"));
        page.locator(".session-deck a[href$='#followForm']").click();
        page.locator("[id='followForm:begin']").click();
        assertThat(page.locator(".deck__code")).isVisible();
        return event;
    }

    private static void thePresenterShows(Visitor presenter, String event, String deck) {
        Page page = presenter.page();
        page.navigate(event);
        page.locator("#steps + ul").getByText("Show: " + DECK).click();
        assertThat(page.locator(".slide:visible")).hasCount(1);
        assertThat(page.url()).contains("deck=" + deck);
        presenter.keyboard().press("ArrowRight");
        assertThat(page.locator(".slide:has-text('Último envío')")).isVisible();
    }

    private static void theOfficialFollows(Visitor official, Visitor presenter) {
        toTheNextSession(official, "Hoy, en curso");
        Page page = official.page();
        official.look().picture(Path.of("session-today-360-es.png"));
        page.locator("#steps + ul")
                .getByText("Seguir en esta pantalla: " + DECK)
                .click();
        assertThat(page.locator(".slide:has-text('Último envío')")).isVisible();
        presenter.keyboard().press("ArrowRight");
        assertThat(presenter.page().locator("#place")).containsText("3");
        String third = presenter.page().locator(".slide:visible .slide__title").textContent();
        assertThat(page.locator(".follow")).containsText(third.strip());
    }

    private void theCoordinatorWritesItDown(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("event.xhtml?id=" + session.id());
        assertThat(page.locator("#until")).hasText("Su fecha ya pasó");
        page.locator("#steps + ul")
                .getByText("Escribir el acta y las decisiones")
                .click();
        page.locator("[id='minutesForm:minutesEs']").fill("Los gobiernos vieron las cifras de la ronda.");
        page.locator("[id='minutesForm:minutesEn']").fill("The governments saw the figures of the round.");
        page.locator("[id='minutesForm:decision0Es']").fill("Repetir la sesión cada año.");
        page.locator("[id='minutesForm:decision0En']").fill("Repeat the session every year.");
        page.locator("[id='minutesForm:reasonEs']").fill("Se celebró");
        page.locator("[id='minutesForm:reasonEn']").fill("It took place");
        page.locator("[id='minutesForm:save']").click();
        coordinator.open("event.xhtml?id=" + session.id());
        assertThat(page.locator("#steps")).hasCount(0);
        assertThat(page.locator("main")).containsText("Repetir la sesión cada año.");
        assertThat(page.locator(".session-deck a[href*='deck.pptx']")).isVisible();
        assertThat(page.locator(".session-deck a[href*='deck.pdf']")).isVisible();
        coordinator.look().picture(Path.of("session-after-1280-es.png"));
    }

    private void everybodyReadsIt() {
        Visitor anybody = visitor(NARROW, Language.EN).open("event.xhtml?lang=en&id=" + session.id());
        assertThat(anybody.page().locator("main")).containsText("Repeat the session every year.");
        assertThat(anybody.page().locator("main")).not().containsText(DECK);
        assertThat(anybody.page().locator("#until")).hasCount(0);
        assertThat(anybody.page().locator("#parties")).hasCount(0);
        assertThat(anybody.context().cookies()).isEmpty();
        anybody.look();
    }

    private static void toTheNextSession(Visitor visitor, String said) {
        visitor.open("index.xhtml");
        assertThat(visitor.page().locator(NEXT)).containsText(said);
        visitor.page().locator(NEXT + " a").click();
        visitor.page().waitForURL(url -> url.contains("event.xhtml"));
    }

    static Stream<Arguments> homes() {
        return Stream.of("focal.gt", "contributor.gt", "coordinator", "analyst", "presenter", "administrator")
                .flatMap(who -> Stream.of(NARROW, WIDE)
                        .flatMap(width ->
                                Stream.of(Language.values()).map(language -> Arguments.of(who, width, language))));
    }

    @ParameterizedTest(name = "{0} at {1} px in {2}")
    @MethodSource("homes")
    void everyHomeLeadsThere(String who, int width, Language language) {
        Visitor visitor = visitor(width, language).signIn(who);
        Locator next = visitor.page().locator(NEXT);
        assertThat(next).containsText(visitor.says("Con las respuestas de SNE 2025", "With the answers of SNE 2025"));
        assertThat(next.locator(".status")).containsText(visitor.says("Dentro de", "In "));
        assertThat(next.locator("a")).hasAttribute("href", "/event.xhtml?id=" + session.id());
        visitor.look().picture(Path.of("home-%s-%d-%s.png".formatted(who, width, language.code())));
    }

    @Test
    void withoutASessionTheHomesSaySo() {
        List<String> ahead = List.of(HttpCaller.query(
                        RunningApp.demo(),
                        "select group_concat(id) from calendar_event where state = 'PLANNED' and kind = 'SESSION' and code not like '2025-%'")
                .split(","));
        String those = String.join(",", ahead);
        HttpCaller.execute(
                RunningApp.demo(), "update calendar_event set state = 'CANCELLED' where id in (" + those + ")");
        try {
            Visitor visitor = visitor(NARROW, Language.ES).signIn("focal.gt");
            assertThat(visitor.page().locator("#next-session + p"))
                    .hasText("El calendario no tiene ninguna sesión por venir.");
        } finally {
            HttpCaller.execute(
                    RunningApp.demo(), "update calendar_event set state = 'PLANNED' where id in (" + those + ")");
        }
        assertThat(ahead).isNotEmpty();
    }
}
