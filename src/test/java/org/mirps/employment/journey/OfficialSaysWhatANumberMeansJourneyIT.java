package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Beside a number an official says how certain it is and why; colleagues talk about it, and a file supports it. */
class OfficialSaysWhatANumberMeansJourneyIT extends Journey {

    private static final String NUMBER = "offices_total";

    @BeforeAll
    static void itsAnswersMayBeChangedAgain() {
        Contributions.giveBack("GT");
    }

    @Test
    void inSpanishOnAWideWindow() {
        story(WIDE, Language.ES, "Estimación", "Ya hay una cifra", "Costa Rica y Panamá");
    }

    @Test
    void inEnglishOnAPhone() {
        story(NARROW, Language.EN, "Estimate", "There is a number", "<b>Is this of 2024?</b>");
    }

    private void story(int width, Language language, String estimate, String note, String comment) {
        var official = visitor(width, language).expecting("status of 422").signIn("contributor.gt");
        var filling = official.openSection("capacity");
        filling.answer(NUMBER, "31");
        Locator number = filling.question(NUMBER);
        number.locator(".beside__summary").press("Enter");
        Locator status = number.locator("[data-part=status]");
        status.locator("select").selectOption("M");
        filling.settle();
        assertThat(status.locator(".question__error"))
                .containsText(official.says("Aquí hay una cifra", "There is a number here"));
        status.locator("select").selectOption("E");
        filling.settle();
        assertThat(status.locator(".question__error")).isEmpty();
        number.locator("[data-part=note] textarea").fill(note);
        number.locator("[data-part=note] textarea").blur();
        filling.settle();
        assertThat(number.locator(".beside__said")).hasText(estimate + ". " + note);
        official.look();
        official.picture(Path.of("meaning-" + language.code() + ".png"));
        filling.reload();
        assertThat(number.locator(".beside__said")).hasText(estimate + ". " + note);

        number.locator(".beside__summary").press("Enter");
        number.locator(".beside__talk a").press("Enter");
        official.page().locator("#commentForm\\:text").fill("  ");
        official.page().locator("#commentForm\\:say").press("Enter");
        assertThat(official.page().locator(".question__error, .notice--error").first())
                .isVisible();
        official.page().locator("#commentForm\\:text").fill(comment);
        official.page().locator(".details summary").first().press("Enter");
        if (!official.page().locator("input[name=mention]").first().isVisible()) {
            official.page().locator(".details summary").first().press("Enter");
        }
        official.page().locator("input[name=mention]").all().forEach(Locator::check);
        official.page().locator("#commentForm\\:say").press("Enter");
        assertThat(official.page().locator(".comment").last()).hasText(comment);
        official.page()
                .locator("#fileForm\\:file")
                .setInputFiles(new FilePayload(
                        "informe.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        official.page().locator("#fileForm\\:attach").press("Enter");
        assertThat(official.page().locator(".upload__file").last()).containsText("informe.pdf");
        official.look();
        official.picture(Path.of("comments-" + language.code() + ".png"));
        official.page().locator("#settleForm\\:settle").press("Enter");
        assertThat(official.page().locator(".log__item").last()).containsText(official.says("Resuelto", "Settled"));

        var colleague = visitor(width, language).signIn("focal.gt").open("notices.xhtml");
        assertThat(colleague.page().locator(".log__item").first())
                .containsText(official.says("le mencionó", "mentioned you"));
        colleague.look();
        colleague
                .page()
                .locator(".log__item")
                .first()
                .locator(".notices__what a")
                .first()
                .click();
        assertThat(colleague.page().locator(".comment").last()).hasText(comment);
    }
}
