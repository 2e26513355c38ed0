package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;

/** A section as a screen shows it: on a desk, zoomed and on a phone, with what leads through it. */
class OfficialFindsTheirWayInASectionJourneyIT extends Journey {

    private static final int ZOOMED = WIDE / 2;
    private static final String NUMBER = "offices_total";

    /** Key of the question around the focus; empty outside questions. */
    private static final String WHERE =
            "() => document.activeElement.closest('#answers [data-flags]')?.dataset.key ?? ''";

    /** Whether the focus is on something beside the answer's own controls. */
    private static final String BESIDE =
            "() => document.activeElement.closest('.question__control, .choices') === null";

    private static TrialRound round;

    @BeforeAll
    static void aRoundThatNobodyHasBegun() throws SQLException {
        round = new TrialRound(RunningApp.demo());
        round.invite("SV");
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    @Test
    void onADeskWhatBelongsToAnAnswerStandsAtItsRightAndTheSectionsAtItsLeft() throws SQLException {
        var official = opens(WIDE, Language.EN, "capacity");
        Locator question = official.filling().question(NUMBER);
        BoundingBox number = question.locator("#f-" + NUMBER).boundingBox();
        BoundingBox earlier = question.locator(".question__earlier").boundingBox();
        BoundingBox whole = question.boundingBox();
        assertThat(earlier.x).isGreaterThan(number.x + number.width);
        assertThat(earlier.y).isBetween(whole.y, number.y + number.height);
        Locator rail = official.page().locator("#sectionRail");
        assertThat(rail).isVisible();
        assertThat(rail.boundingBox().x + rail.boundingBox().width).isLessThan(number.x);
        assertThat(official.page().locator("#showSections")).isHidden();
        official.look().picture(Path.of("section-desk-1280-en.png"));
        question.locator("#f-" + NUMBER).scrollIntoViewIfNeeded();
        official.page().locator(".pager__next").scrollIntoViewIfNeeded();
        assertThat(official.heading()).isInViewport();
        assertThat(official.page().locator("#sectionCount")).isInViewport();
        assertThat(official.page().locator("#nextEmpty")).isInViewport();
    }

    @Test
    void onAPhoneTheFirstQuestionIsOnTheFirstScreen() throws SQLException {
        var official = opens(NARROW, Language.ES, "capacity");
        Page page = official.page();
        page.setViewportSize(NARROW, 740);
        BoundingBox first = page.locator("#answers [data-flags]:not([data-kind=note])")
                .first()
                .boundingBox();
        double bottom = page.locator("#saveStatus").boundingBox().y;
        assertThat(first.y + first.height).isLessThanOrEqualTo(bottom);
        official.look().picture(Path.of("section-phone-360-es.png"));

        assertThat(page.locator("nav.menu")).isHidden();
        official.keyboard().tabTo("#menuButton").press("Enter");
        assertThat(page.locator("nav.menu")).isVisible();
        assertThat(page.locator("#menuButton")).hasAttribute("aria-expanded", "true");
        official.look();
        page.keyboard().press("Enter");
        assertThat(page.locator("nav.menu")).isHidden();

        assertThat(page.locator("#sectionRail")).isHidden();
        official.keyboard().tabTo("#showSections").press("Enter");
        assertThat(page.locator("#sectionRail")).isVisible();
        official.look().picture(Path.of("section-sheet-360-es.png"));
        official.keyboard().tabTo("[data-rail=services]").press("Enter");
        page.waitForURL(url -> url.contains("section=services"));
    }

    @Test
    void atTwiceTheSizeEverythingFits() throws SQLException {
        opens(ZOOMED, Language.ES, "statistics").look().picture(Path.of("section-zoomed-es.png"));
    }

    /** Of what is to be confirmed and of what was confirmed. */
    @Test
    void besideItsControlsAQuestionIsOneStopOfTheTabKey() throws SQLException {
        var official = opens(WIDE, Language.ES, "eligibility");
        assertThat(official.page().locator(".question__confirm").count()).isPositive();
        assertThat(stopsBesideControls(official))
                .isNotEmpty()
                .allSatisfy((key, stops) -> assertThat(stops).as(key).isLessThanOrEqualTo(1));
        Locator confirm = official.page().locator(".question__confirm").first();
        String key = (String) confirm.evaluate("button => button.closest('[data-flags]').dataset.key");
        confirm.focus();
        official.page().keyboard().press("ArrowRight");
        assertThat(official.filling().question(key).locator(".beside__summary")).isFocused();
        official.page().keyboard().press("ArrowLeft");
        assertThat(confirm).isFocused();
        official.page().keyboard().press("Enter");
        official.filling().settle();
        assertThat(stopsBesideControls(official)).containsEntry(key, 1);
    }

    private static Map<String, Integer> stopsBesideControls(Visitor official) {
        Page page = official.page();
        Map<String, Integer> stops = new HashMap<>();
        page.locator("#answers")
                .evaluate("form => form.querySelector('[data-flags] :is(input, select, textarea)').focus()");
        String key = (String) page.evaluate(WHERE);
        while (!key.isEmpty()) {
            stops.merge(key, (Boolean) page.evaluate(BESIDE) ? 1 : 0, Integer::sum);
            page.keyboard().press("Tab");
            key = (String) page.evaluate(WHERE);
        }
        return stops;
    }

    @Test
    void shortcutsLeadThroughASection() throws SQLException {
        var official = opens(WIDE, Language.ES, "capacity");
        Page page = official.page();
        var filling = official.filling();
        filling.answer(NUMBER, "");
        page.locator("#nextEmpty").click();
        assertThat((String) page.evaluate(WHERE)).isNotEmpty();
        page.locator("#f-" + NUMBER).focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Alt+N");
        String next = (String) page.evaluate(WHERE);
        assertThat(filling.question(next)).hasAttribute("data-flags", Pattern.compile(".*\\bempty\\b.*"));
        filling.answer(NUMBER, "31");
        assertThat(page.locator("#sectionRail [aria-current] .section-rail__words"))
                .hasText(page.locator("#sectionCount").innerText());
        page.locator("#f-" + NUMBER).focus();
        page.keyboard().press("Alt+B");
        assertThat(filling.question(NUMBER).locator("details[open] select")).isFocused();
        page.keyboard().press("Alt+S");
        assertThat(page.locator("#sectionRail [aria-current]")).isFocused();
    }

    @Test
    void theListOfShortcutsOpensByAQuestionMarkThatCanBeSwitchedOff() throws SQLException {
        var official = opens(WIDE, Language.EN, "capacity");
        Page page = official.page();
        Locator list = page.locator("#keys");
        page.locator("#f-" + NUMBER).focus();
        page.keyboard().press("Alt+B");
        page.locator("#f-" + NUMBER + "--note").pressSequentially("?");
        assertThat(list).isHidden();
        page.locator("#nextEmpty").focus();
        page.keyboard().press("?");
        assertThat(list).isVisible();
        official.look().picture(Path.of("section-keys-1280-en.png"));
        page.locator("#questionMark").uncheck();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        official.filling().settle().reload();
        page.locator("#nextEmpty").focus();
        page.keyboard().press("?");
        assertThat(list).isHidden();
        page.locator("#showKeys").press("Enter");
        assertThat(page.locator("#questionMark")).not().isChecked();
    }

    private Visitor opens(int width, Language language, String section) throws SQLException {
        var official = visitor(width, language).signIn("focal.sv");
        official.open("contributions/section.xhtml?id=" + round.contribution("SV") + "&section=" + section);
        official.filling().settle();
        return official;
    }
}
