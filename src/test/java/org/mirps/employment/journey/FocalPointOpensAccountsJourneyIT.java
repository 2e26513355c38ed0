package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** A focal point names an institution, opens the account of somebody in it, who signs in by the link, and ends the account. By keyboard. */
class FocalPointOpensAccountsJourneyIT extends Journey {

    private static final String PASSWORD = "four words will do";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void anAccountFromItsOpeningToItsEnd(int width, Language language) {
        String institution = "Agencia " + width + language;
        String email = "agencia." + width + language.code() + "@demo.example";
        var focalPoint = visitor(width, language).signIn("focal.hn");
        var page = focalPoint.page();
        var keys = focalPoint.keyboard();
        keys.tabTo("nav.menu a[href$='account/people.xhtml']").press("Enter");
        keys.tabTo("a[href='institutions.xhtml']").press("Enter");
        keys.tabTo("[id='institutionForm:save']").press("Enter");
        assertThat(page.locator("[id='institutionForm:nameEs-error']")).isVisible();
        keys.tabTo("[id='institutionForm:nameEs']").type(institution);
        keys.tabTo("[id='institutionForm:save']").press("Enter");
        assertThat(page.locator("main")).containsText(institution);
        focalPoint.look();

        keys.tabTo("a.back").press("Enter");
        keys.tabTo("[id='peopleForm:name']").type("Rosa Ejemplo");
        keys.tabTo("[id='peopleForm:email']").type("rosa@agencia");
        page.locator("[id='peopleForm:institution']").selectOption(institution);
        keys.tabTo("[id='peopleForm:invite']").press("Enter");
        assertThat(page.locator("[id='peopleForm:email-error']")).isVisible();
        assertThat(page.locator("[id='peopleForm:name']")).hasValue("Rosa Ejemplo");
        page.locator("[id='peopleForm:email']").fill(email);
        keys.tabTo("[id='peopleForm:invite']").press("Enter");
        assertThat(page.locator("#link")).isVisible();
        focalPoint.look().picture(Path.of("account-people-link-" + width + "-" + language.code() + ".png"));

        choosePassword(page.locator("#link").innerText());
        assertThat(signIn(email)).isEqualTo(302);
        assertThat(page.locator("tbody")).containsText(institution);

        String person = page.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText("Rosa Ejemplo"))
                .getAttribute("href");
        keys.tabTo("a[href='" + person + "']").press("Enter");
        focalPoint.look().picture(Path.of("account-people-person-" + width + "-" + language.code() + ".png"));
        keys.tabTo("[id='personForm:disable']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(signIn(email)).isEqualTo(200);
        HttpCaller.execute(
                RunningApp.demo(), "update account set name = 'Rosa, " + width + "' where email = '" + email + "'");
    }

    private static void choosePassword(String link) {
        String path =
                URI.create(link).getPath().substring(1) + "?" + URI.create(link).getQuery();
        assertThat(new HttpCaller(RunningApp.demo())
                        .submit(path, "setupForm:choosePassword", Map.of("setupForm:password", PASSWORD))
                        .statusCode())
                .isEqualTo(302);
    }

    private static int signIn(String email) {
        return new HttpCaller(RunningApp.demo()).signIn(email, PASSWORD, "").statusCode();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
