package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** A section that was opened is loaded and filled without a network; nobody else finds it there afterwards. */
class OfficialGoesThroughATunnelJourneyIT extends Journey {

    private static final String KEPT = """
            async () => {
              const names = (await caches.keys()).filter(name => name.startsWith("kept-pages:"));
              const caches_ = await Promise.all(names.map(name => caches.open(name)));
              const requests = await Promise.all(caches_.map(cache => cache.keys()));
              return requests.flat().map(request => request.url);
            }""";

    @BeforeAll
    static void mexicoMayChangeItsAnswersAgain() {
        Contributions.giveBack("MX");
    }

    private Visitor official(int width, String name) {
        return visitor(width, Language.ES)
                .withSocketsThatCanBeCut()
                .expecting("ERR_INTERNET_DISCONNECTED")
                .expecting("ERR_FAILED")
                .expecting("Failed to load resource")
                .expecting("WebSocket connection")
                .expecting("status of 4")
                .signIn(name);
    }

    /** A section whose copy the browser has made. */
    private static FillingPage kept(Visitor official, String section) {
        FillingPage filling = official.openSection(section).settle();
        assertThat(official.page().locator("#answers")).hasAttribute("data-keeps", "true");
        return filling;
    }

    private static List<String> copies(Visitor official) {
        return ((List<?>) official.page().evaluate(KEPT))
                .stream().map(String.class::cast).toList();
    }

    private static void isNotThere(Page page, String address) {
        assertThatThrownBy(() -> page.navigate(address)).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void aSectionIsLoadedAgainAndFilledWithoutNetworkAndAllOfItIsStoredWhenItIsBack() {
        var official = official(NARROW, "focal.mx");
        var filling = kept(official, "cooperation");
        var page = official.page();
        filling.answer("good_practice", "Guardado antes del túnel").isSaved("good_practice", "Guardado a las");

        official.loseConnection();
        filling.reload();
        Locator copy = page.locator("#keptCopy");
        assertThat(copy).containsText("Esta es la copia de la página que guardó este navegador");
        assertThat(copy).containsText("(hora central)");
        assertThat(filling.control("good_practice")).hasValue("Guardado antes del túnel");
        filling.control("good_practice").fill("Escrito en el túnel");
        filling.control("changes_summary").fill("También en el túnel");
        filling.control("changes_summary").blur();
        assertThat(page.locator("#saveStatus")).containsText("Sin conexión");
        official.look();
        official.picture(Path.of("tunnel-360.png"));

        filling.reload();
        assertThat(copy).isVisible();
        assertThat(filling.control("good_practice")).hasValue("Escrito en el túnel");
        assertThat(filling.control("changes_summary")).hasValue("También en el túnel");

        official.findConnection();
        filling.isSaved("good_practice", "Guardado a las").isSaved("changes_summary", "Guardado a las");
        assertThat(copy).isHidden();
        assertThat(official.unsaved()).isEmpty();
        filling.reload();
        assertThat(copy).isHidden();
        assertThat(filling.control("good_practice")).hasValue("Escrito en el túnel");
        assertThat(filling.control("changes_summary")).hasValue("También en el túnel");
    }

    @Test
    void whatAColleagueAnsweredMeanwhileIsAConflictAndWhatNobodyTypedOverIsShown() {
        var official = official(WIDE, "focal.mx");
        var filling = kept(official, "framework");
        String before = filling.control("sne_name").inputValue();

        official.loseConnection();
        filling.reload();
        filling.control("sne_name").fill("Nombre del túnel");
        filling.control("sne_name").blur();
        var colleague = visitor(WIDE, Language.ES).signIn("contributor.mx").openSection("framework");
        colleague.answer("sne_name", "Nombre de fuera").isSaved("sne_name", "Guardado a las");
        assertThat(filling.control("sne_name")).hasValue("Nombre del túnel");
        official.picture(Path.of("tunnel-1280.png"));

        official.findConnection();
        Locator conflict = filling.question("sne_name").locator(".conflict");
        assertThat(conflict).containsText("Nombre de fuera");
        assertThat(official.page().locator("#keptCopy")).isHidden();
        assertThat(colleague.control("sne_name")).hasValue("Nombre de fuera");
        official.look();
        conflict.getByText("Guardar la mía").click();
        filling.isSaved("sne_name", "Guardado a las");
        assertThat(colleague.control("sne_name")).hasValue("Nombre del túnel");
        assertThat(official.unsaved()).isEmpty();
        filling.answer("sne_name", before).settle();
    }

    @Test
    void onlySectionPagesAreKeptAndWithSignOutTheyAreGone() {
        var official = official(WIDE, "focal.mx");
        kept(official, "framework");
        String section = official.page().url();
        official.openContribution();
        kept(official, "cooperation");
        assertThat(copies(official))
                .isNotEmpty()
                .allMatch(address -> address.contains("/contributions/section.xhtml?"));
        official.page().locator(".sign-out__button").click();
        official.page().waitForURL(address -> address.contains("login.xhtml"));
        assertThat(copies(official)).isEmpty();
        official.loseConnection();
        isNotThere(official.page(), section);
    }

    @Test
    void whoSignsInAfterwardsFindsNothingOfWhoseSessionHasEnded() {
        var official = official(WIDE, "focal.mx");
        kept(official, "framework");
        var page = official.page();
        String section = page.url();
        official.context().clearCookies(new ClearCookiesOptions().setName("session"));
        official.open("index.xhtml");
        page.waitForURL(address -> address.contains("login.xhtml"));
        page.waitForCondition(() -> copies(official).isEmpty());
        Visitor.signIn(page, "contributor.hn");
        page.waitForURL(address -> address.contains("index.xhtml"));
        official.loseConnection();
        isNotThere(page, section);
    }

    @Test
    void aSectionThatIsAskedForAfterTheSessionHasEndedTakesItsCopiesAlong() {
        var official = official(WIDE, "focal.mx");
        kept(official, "framework");
        var page = official.page();
        String section = page.url();
        official.context().clearCookies(new ClearCookiesOptions().setName("session"));
        page.reload();
        assertThat(page.locator("#loginForm")).isVisible();
        official.loseConnection();
        isNotThere(page, section);
    }

    @Test
    void aBrowserThatWasClosedShowsNoCopyAndSignOutWithoutNetworkTakesThemAlong() {
        var official = official(NARROW, "focal.mx");
        kept(official, "framework");
        var page = official.page();
        String section = page.url();
        official.loseConnection();
        page.reload();
        assertThat(page.locator("#keptCopy")).isVisible();
        var other = official.context().newPage();
        other.navigate(section);
        assertThat(other.locator("#keptCopy")).isVisible();
        official.context().clearCookies(new ClearCookiesOptions().setName("kept")); // it ends with the browser
        isNotThere(other, section);
        official.findConnection();
        page.reload();
        assertThat(page.locator("#answers")).hasAttribute("data-keeps", "true");

        official.loseConnection();
        page.reload();
        page.locator("#menuButton").click();
        page.locator(".sign-out__button").click();
        page.waitForURL(address -> address.contains("error") || address.contains("sign-out"));
        isNotThere(page, section);
    }
}
