package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * A coordinator opens a round, corrects what the page points at, sees who is how far, and gives one government more time, which that
 * government reads. By keyboard but for the dates, whose fields are the browser's own.
 */
class CoordinatorOpensARoundJourneyIT extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private String code = "";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aRoundFromItsOpeningToAnExtension(int width, Language language) {
        code = "journey-" + width;
        String title = "Ronda de prueba " + width;
        var coordinator = visitor(width, language).signIn("coordinator");
        Page page = coordinator.page();
        var keys = coordinator.keyboard();
        keys.tabTo("nav.menu a[href$='rounds/list.xhtml']").press("Enter");
        keys.tabTo("a[href='new.xhtml']").press("Enter");

        keys.tabTo("[id='newForm:code']").type("Ronda 2026");
        keys.tabTo("[id='newForm:titleEs']").type(title);
        keys.tabTo("[id='newForm:open']").press("Enter");
        assertThat(page.locator(".error-summary li")).hasCount(6);
        assertThat(page.locator("[id='newForm:code']")).hasValue("Ronda 2026");
        assertThat(page.locator("[id='newForm:titleEs']")).hasValue(title);
        coordinator.look().picture(picture("faults", width, language));
        keys.tabTo(".error-summary a[href='#newForm:code']").press("Enter");
        assertThat(page.locator("[id='newForm:code']")).isFocused();

        page.locator("[id='newForm:code']").fill(code);
        page.locator("[id='newForm:titleEn']").fill("Trial round " + width);
        page.locator("[id='newForm:form']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='newForm:opensDate']").fill(TODAY.minusDays(1).toString());
        page.locator("[id='newForm:dueDate']").fill(TODAY.plusDays(20).toString());
        check(page, coordinator.says("Guatemala", "Guatemala"));
        check(page, coordinator.says("Belice", "Belize"));
        keys.tabTo("[id='newForm:open']").press("Enter");
        page.waitForURL(url -> url.contains("rounds/board.xhtml"));
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(page.locator(".board tbody tr")).hasCount(2);
        assertThat(page.locator(".filters__link").first()).containsText("2");
        coordinator.look().picture(picture("opened", width, language));

        keys.tabTo("[popovertarget=acts-GT]")
                .press("Enter")
                .tabTo("a[href*='due.xhtml'][href*='participant=GT']")
                .press("Enter");
        page.locator("[id='dueForm:dueDate']").fill(TODAY.plusDays(10).toString());
        keys.tabTo("[id='dueForm:change']").press("Enter");
        assertThat(page.locator(".error-summary li")).hasCount(1); // the reason
        keys.tabTo("[id='dueForm:reason']").type("Elecciones");
        keys.tabTo("[id='dueForm:change']").press("Enter");
        assertThat(page.locator("[id='dueForm:dueDate-error']"))
                .containsText(coordinator.says("posterior a la fecha límite", "later than the due date"));
        page.locator("[id='dueForm:dueDate']").fill(TODAY.plusDays(30).toString());
        keys.tabTo("[id='dueForm:change']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(page.locator("main")).containsText("Elecciones");
        coordinator.look().picture(picture("extended", width, language));

        var official = visitor(width, language).signIn("focal.gt");
        official.open("contributions/list.xhtml").follow(official.says(title, "Trial round " + width));
        official.sees(Integer.toString(TODAY.plusDays(30).getYear()));
        assertThat(official.page().locator("main"))
                .containsText(Integer.toString(TODAY.plusDays(30).getDayOfMonth()));
    }

    /** Others count on the rounds of the demo. */
    @AfterEach
    void theRoundIsGone() {
        String round = "(select id from collection_round where code = '" + code + "')";
        for (String table : new String[] {"round_due_change", "contribution"}) {
            HttpCaller.execute(RunningApp.demo(), "delete from " + table + " where round_id in " + round);
        }
        HttpCaller.execute(RunningApp.demo(), "delete from collection_round where code = '" + code + "'");
    }

    private static void check(Page page, String participant) {
        page.locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + participant + "\\s*$")))
                .locator("input")
                .check();
    }

    private static Path picture(String what, int width, Language language) {
        return Path.of("rounds-" + what + "-" + width + "-" + language.code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
