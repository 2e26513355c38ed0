package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A submission as a coordinator reads it. */
final class ReviewPage {

    private static final Pattern KEPT = Pattern.compile("Guardada|Kept");

    private final Page page;

    ReviewPage(Page page) {
        this.page = page;
    }

    /** Writes a remark about an answer outside of rows, and waits until it is kept. */
    ReviewPage remark(String question, String text) {
        page.locator("#q-" + question + " .review-remark__summary").click();
        field(question).fill(text);
        field(question).blur();
        assertThat(page.locator("#said-" + question)).hasText(KEPT);
        return this;
    }

    Locator field(String question) {
        return page.locator("#remark-" + question);
    }

    /** Gives it back with the remarks and a reason. */
    void sendBack(String reason) {
        page.locator(".review-return__summary").click();
        page.locator("[id='returnForm:reason']").fill(reason);
        page.locator("[id='returnForm:sendBack']").click();
    }
}
