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
    private static final String CHANGED = "quite other words now";

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
        assertThat(signIn(email, PASSWORD)).isEqualTo(302);
        changePassword(width, language, email);
        assertThat(page.locator("tbody")).containsText(institution);

        String person = page.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText("Rosa Ejemplo"))
                .getAttribute("href");
        keys.tabTo("a[href='" + person + "']").press("Enter");
        focalPoint.look().picture(Path.of("account-people-person-" + width + "-" + language.code() + ".png"));
        keys.tabTo("[id='personForm:disable']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(signIn(email, CHANGED)).isEqualTo(200);
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

    /** What else was signed in by the old password is not any more; the person goes on. */
    private void changePassword(int width, Language language, String email) {
        HttpCaller elsewhere = new HttpCaller(RunningApp.demo());
        assertThat(elsewhere.signIn(email, PASSWORD, "").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("contributions/list.xhtml").statusCode()).isEqualTo(200);

        var person = visitor(width, language).open("login.xhtml?lang=" + language.code());
        var page = person.page();
        page.locator("[id='loginForm:email']").fill(email);
        page.locator("[id='loginForm:password']").fill(PASSWORD);
        page.locator("[id='loginForm:signIn']").click();
        var keys = person.keyboard();
        keys.tabTo("a.who__link").press("Enter");
        keys.tabTo("main a[href$='password.xhtml']").press("Enter");
        keys.tabTo("[id='passwordForm:present']").type("not the one");
        keys.tabTo("[id='passwordForm:chosen']").type(CHANGED);
        keys.press("Enter");
        assertThat(page.locator("[id='passwordForm:present-error']")).isVisible();
        person.look().picture(Path.of("account-password-" + width + "-" + language.code() + ".png"));
        page.locator("[id='passwordForm:present']").fill(PASSWORD);
        page.locator("[id='passwordForm:chosen']").fill("short");
        page.locator("[id='passwordForm:change']").click();
        assertThat(page.locator("[id='passwordForm:chosen-error']")).containsText("12");
        assertThat(elsewhere.get("contributions/list.xhtml").statusCode()).isEqualTo(200);
        page.locator("[id='passwordForm:present']").fill(PASSWORD);
        page.locator("[id='passwordForm:chosen']").fill(CHANGED);
        page.locator("[id='passwordForm:change']").click();
        assertThat(page.locator(".notice--success")).isVisible();
        person.look().open("contributions/list.xhtml");
        assertThat(person.heading()).isVisible();
        assertThat(page.url()).contains("contributions/list.xhtml");
        assertThat(elsewhere.get("contributions/list.xhtml").statusCode()).isEqualTo(302);
        assertThat(signIn(email, PASSWORD)).isEqualTo(200);
        assertThat(signIn(email, CHANGED)).isEqualTo(302);
    }

    private static int signIn(String email, String password) {
        return new HttpCaller(RunningApp.demo()).signIn(email, password, "").statusCode();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
