package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** A personal token, from the page to a program that reads by it, and its end, by keyboard alone. */
class AnalystMakesATokenJourneyIT extends Journey {

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aTokenIsCopiedUsedAndRevoked(int width, Language language) {
        var analyst = visitor(width, language).signIn("analyst");
        var page = analyst.page();
        var keys = analyst.keyboard();
        keys.tabTo("nav.menu a[href$='account/tokens.xhtml']").press("Enter");

        keys.tabTo("[id='tokensForm:name']").type("Informe anual");
        keys.tabTo("[id='tokensForm:scopes:0:scope']").press("Space");
        keys.tabTo("[id='tokensForm:make']").press("Enter");
        assertThat(page.locator("#token")).isVisible();
        analyst.look().picture(picture("made", width, language));

        String token = page.locator("#token").innerText();
        assertThat(read(token)).isEqualTo(200);

        keys.tabTo("a[href*='?revoke=']").press("Enter"); // the newest stands first
        assertThat(page.locator("#revokeTitle")).containsText("Informe anual");
        analyst.look().picture(picture("revoke", width, language));
        keys.tabTo("[id='revokeForm:revoke']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(page.locator("main")).not().containsText("Informe anual");
        assertThat(read(token)).isEqualTo(401);
        analyst.look();
    }

    private static int read(String token) {
        return HttpCaller.withToken(RunningApp.demo(), token)
                .get("api/v1/rounds")
                .statusCode();
    }

    private static Path picture(String what, int width, Language language) {
        return Path.of("account-tokens-" + what + "-" + width + "-" + language.code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
