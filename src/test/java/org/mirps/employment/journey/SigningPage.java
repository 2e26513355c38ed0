package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of sign-offs as an official works with it. */
final class SigningPage {

    private static final String UNSIGNED = ".log__item:not(:has(.status--signed)) input[name=section]";

    private final Page page;

    private SigningPage(Page page) {
        this.page = page;
    }

    /** Of the own government's contribution to the round SNE 2025, reached as people do. */
    static SigningPage of(Visitor official) {
        official.openContribution()
                .page()
                .locator("main a[href*='signoff.xhtml']")
                .first()
                .click();
        assertThat(official.page().locator("#signoffForm")).isVisible();
        return new SigningPage(official.page());
    }

    /** Of any contribution of the own government, by its address. */
    static SigningPage of(Visitor official, long contribution) {
        official.open("contributions/signoff.xhtml?id=" + contribution);
        return new SigningPage(official.page());
    }

    /** Signs every section that is not signed yet. */
    SigningPage signAllSections() {
        page.locator(UNSIGNED).all().forEach(Locator::check);
        if (page.locator("input[name=section]:checked").count() > 0) {
            page.locator("[id$=signSections]").first().click();
        }
        assertThat(page.locator(UNSIGNED)).hasCount(0);
        return this;
    }

    SigningPage sign(String section) {
        checkbox(section).check();
        page.locator("[id$=':signSections']").click();
        assertThat(line(section).locator(".status--signed")).isVisible();
        return this;
    }

    /** The national sign-off. */
    SigningPage signOff() {
        page.locator("[id='nationalForm:signOff']").click();
        assertThat(page.locator("#national")).isVisible();
        return this;
    }

    Locator line(String section) {
        return page.locator("#sign-" + section);
    }

    Locator checkbox(String section) {
        return line(section).locator("input[name=section]");
    }
}
