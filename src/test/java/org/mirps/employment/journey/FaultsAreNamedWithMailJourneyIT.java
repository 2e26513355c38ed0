package org.mirps.employment.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.mirps.employment.shared.Language;

/** As {@link FaultsAreNamedJourneyIT}, for forms that stand only where mail is sent, or before anybody has an account. */
class FaultsAreNamedWithMailJourneyIT extends JourneyWithMail {

    private static final String SET_UP = "setup.xhtml";
    private static final String NOBODY = "";

    /** In the order of the story: each person has come when their first row is reached. */
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(NOBODY, SET_UP, "setupForm:setUp"),
                Arguments.of(NOBODY, "forgot.xhtml", "forgotForm:ask"),
                Arguments.of(ADMINISTRATOR, "account/profile.xhtml", "addressForm:wantEmail"),
                Arguments.of(COORDINATOR, "account/invite-many.xhtml", "inviteForm:preview"),
                Arguments.of(COORDINATOR, "calendar/invite.xhtml", "inviteForm:send"));
    }

    @Test
    void eachFaultNamesItsFieldAndLeadsToIt() {
        String line = app.awaitLine(printed -> printed.contains(SET_UP));
        var visitor = visitor(app, NARROW, Language.EN);
        NamedFaults.afterNothing(visitor.open(line.substring(line.indexOf("http"))), "setupForm:setUp");
        NamedFaults.afterNothing(visitor.open("forgot.xhtml"), "forgotForm:ask");

        var administrator = theFirstAdministrator();
        NamedFaults.afterNothing(administrator.open("account/profile.xhtml"), "addressForm:wantEmail");
        fillAccount(administrator, COORDINATOR, "Carla Coordinadora", "COORDINATOR")
                .locator("[id='accountsForm:open']")
                .click();

        var coordinator = invited(COORDINATOR, "su cuenta", NARROW, Language.ES);
        NamedFaults.afterNothing(coordinator.open("account/invite-many.xhtml"), "inviteForm:preview");
        NamedFaults.afterNothing(coordinator.open("calendar/invite.xhtml?id=" + plan(coordinator)), "inviteForm:send");
    }

    /** An event at an exact time, of the next year. @return its id */
    private static String plan(Visitor coordinator) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        Page page = coordinator.open("calendar/new.xhtml?year=" + day.getYear()).page();
        page.locator("[id='newForm:titleEs']").fill("Sesión de prueba");
        page.locator("[id='newForm:titleEn']").fill("Trial session");
        page.locator("[id='newForm:code']").fill(day.getYear() + "-trial");
        page.locator("[id='newForm:timePrecision']").selectOption("EXACT");
        page.locator("[id='newForm:timeDate']").fill(day.toString());
        page.locator("[id='newForm:timeStart']").fill("09:00");
        page.locator("[id='newForm:reasonEs']").fill("Plan del año");
        page.locator("[id='newForm:reasonEn']").fill("Plan of the year");
        page.locator("[id='newForm:create']").click();
        page.waitForURL(url -> url.contains("event.xhtml"));
        return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }
}
