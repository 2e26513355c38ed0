package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * A coordinator copies the year 2025 to this one, sets the day of the joint session and merges the sessions of June, July and August into it,
 * as the concept note did. The history tells it, a visitor without an account sees it, and calendar programs hear of it.
 */
class CoordinatorMovesTheYearJourneyIT extends Journey {

    private static final String PDF = "%PDF-1.7\n%%EOF\n";
    private static final Year YEAR = Year.now(ZoneId.of("America/Guatemala"));
    private static final String JOINT = YEAR + "-08-21-joint";
    private static final List<String> MERGED = List.of(YEAR + "-06-cso", YEAR + "-07-local", YEAR + "-08-forum");

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void theYearBecomesWhatTheConceptNoteSays(int width, Language language) throws Exception {
        var coordinator = visitor(width, language).signIn("coordinator");
        Page page = coordinator.page();
        coordinator.open("calendar.xhtml?year=2025");
        page.locator("a[href*='copy.xhtml']").click();
        page.locator("[id='copyForm:to']").selectOption(YEAR.toString());
        because(page, "copyForm", "Empieza un año nuevo", "A new year begins");
        coordinator.look().picture(picture("copy", width, language));
        page.locator("[id='copyForm:copy']").click();
        page.waitForURL(url -> url.contains("copied="));
        assertThat(page.locator(".notice--success")).containsText("9");
        Map<String, VEvent> before = feed(language);

        moveTheJointSession(coordinator, language);
        putADocumentBeforeEverybody(coordinator, width, language);
        mergeTheOthers(coordinator, width, language);

        assertThat(page.locator(".log__what").first()).containsText(MERGED.get(0));
        assertThat(page.locator(".log")).containsText(coordinator.says("Se movió", "Moved"));
        assertThat(page.locator(".log")).containsText("2025-08-21-joint");
        coordinator.look().picture(picture("merged", width, language));

        aVisitorSeesIt(width, language);
        Map<String, VEvent> merged = feed(language);
        aCalendarProgramHearsOfIt(before, merged, language);
        oneOfThemComesBack(coordinator, width, language);
        aProgramHearsThatItIsBack(merged, feed(language));
        linesChangePlaces(coordinator);
    }

    /** First to a day of last year, which is refused, and nothing typed is lost. */
    private static void moveTheJointSession(Visitor coordinator, Language language) {
        Page page = coordinator.page();
        coordinator.open("event.xhtml?id=" + id(JOINT));
        page.locator("a[href*='move.xhtml']").click();
        page.locator("[id='moveForm:timePrecision']").selectOption("EXACT");
        page.locator("[id='moveForm:timeDate']").fill(YEAR.minusYears(1) + "-08-21");
        page.locator("[id='moveForm:timeStart']").fill("09:00");
        page.locator("[id='moveForm:timeEnd']").fill("12:00");
        because(page, "moveForm", "<b>Nota conceptual</b>", "<b>Concept note</b>");
        page.locator("[id='moveForm:move']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        assertThat(page.locator("[id='moveForm:timeDate-error']")).containsText(YEAR.toString());
        assertThat(page.locator("[id='moveForm:timeStart']")).hasValue("09:00");
        coordinator.look();
        page.locator("[id='moveForm:timeDate']").fill(YEAR + "-08-21");
        page.locator("[id='moveForm:move']").click();
        page.waitForURL(url -> url.contains("done=MOVED"));
        assertThat(page.locator("main")).containsText("09:00");
        assertThat(page.locator(".log")).containsText(language == Language.ES ? "<b>Nota" : "<b>Concept");
        assertThat(page.locator(".local-time").first()).isVisible();
    }

    /** First a program that calls itself a PDF: it is refused, and the title stays. */
    private static void putADocumentBeforeEverybody(Visitor coordinator, int width, Language language) {
        Page page = coordinator.page();
        page.locator("a[href*='documents.xhtml']").click();
        page.locator("[id='documentForm:titleEs']").fill("Nota conceptual <i>2</i>");
        page.locator("[id='documentForm:titleEn']").fill("Concept note <i>2</i>");
        send(page, "MZ\u0090");
        assertThat(page.locator("[id='documentForm:titleEn']")).hasValue("Concept note <i>2</i>");
        coordinator.sees(coordinator.says("Este tipo de archivo no se admite", "This type of file is not taken"));
        coordinator.look();
        send(page, PDF);
        page.waitForURL(url -> url.contains("done=DOCUMENT_ADDED"));
        page.locator("a[href*='documents.xhtml']").click();
        assertThat(page.locator(".upload__file")).containsText("nota.pdf");
        coordinator.look().picture(picture("documents", width, language));
        page.locator("a.back").click();
    }

    private static void send(Page page, String content) {
        page.locator("[id='documentForm:file']")
                .setInputFiles(
                        new FilePayload("nota.pdf", "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
        page.locator("[id='documentForm:add']").click();
    }

    private static void mergeTheOthers(Visitor coordinator, int width, Language language) {
        Page page = coordinator.page();
        page.locator("a[href*='merge.xhtml']").click();
        for (String title : List.of(
                coordinator.says("Sesión de trabajo con", "Working session with"),
                coordinator.says("Sesión conjunta con el ETR", "Joint session with the Regional"),
                coordinator.says("Foro regional", "Regional forum"))) {
            page.locator(".choice")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .locator("input")
                    .check();
        }
        page.locator("[id='mergeForm:merge']").click();
        assertThat(page.locator(".error-summary li")).hasCount(2); // the reason, in both languages
        assertThat(page.locator(".choice input:checked")).hasCount(3);
        because(page, "mergeForm", "La nota conceptual convoca una sola sesión", "The concept note calls one session");
        coordinator.look().picture(picture("merge", width, language));
        page.locator("[id='mergeForm:merge']").click();
        page.waitForURL(url -> url.contains("done=TOOK_IN"));
    }

    private void aVisitorSeesIt(int width, Language language) {
        var visitor = visitor(width, language).open("calendar.xhtml?year=" + YEAR + "&lang=" + language.code());
        assertThat(visitor.page().locator(".event--over")).hasCount(3);
        visitor.look().picture(picture("public", width, language));
        visitor.page().locator(".event--over a").first().click();
        visitor.sees(visitor.says("se fusionó con", "it was merged into"));
        visitor.look();
        visitor.page().locator(".notice--warning a").click();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language.code());
        assertThat(visitor.heading()).containsText(visitor.says("gobiernos locales", "local governments"));
        visitor.sees(visitor.says("La nota conceptual convoca", "The concept note calls"));
        Locator document = visitor.page().locator("a[href*='calendar/documents/']");
        assertThat(document).hasText(visitor.says("Nota conceptual <i>2</i>", "Concept note <i>2</i>"));
        assertThat(visitor.page().waitForDownload(document::click).suggestedFilename())
                .isEqualTo("nota.pdf");
        assertThat(visitor.page().locator("a[href*='merge.xhtml']")).hasCount(0);
        visitor.look().picture(picture("event", width, language));
        assertThat(visitor.context().cookies()).isEmpty();
    }

    private static void aCalendarProgramHearsOfIt(
            Map<String, VEvent> before, Map<String, VEvent> after, Language language) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        String joint = uid(JOINT);
        assertThat(value(before, joint, "DTSTART")).isEqualTo(YEAR + "0801");
        assertThat(value(after, joint, "DTSTART")).isEqualTo(YEAR + "0821T150000Z");
        assertThat(value(before, joint, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, joint, "SEQUENCE")).isEqualTo("3");
        assertThat(value(after, joint, "STATUS")).isEqualTo("CONFIRMED");
        for (String code : MERGED) {
            assertThat(value(before, uid(code), "STATUS")).isEqualTo("TENTATIVE");
            assertThat(value(after, uid(code), "STATUS")).isEqualTo("CANCELLED");
            assertThat(value(after, uid(code), "DESCRIPTION"))
                    .contains(language == Language.ES ? "gobiernos locales" : "local governments");
        }
    }

    private static void oneOfThemComesBack(Visitor coordinator, int width, Language language) {
        Page page = coordinator.open("event.xhtml?id=" + id(MERGED.get(0))).page();
        page.locator("a[href*='return.xhtml']").click();
        page.locator("[id='returnForm:bringBack']").click();
        assertThat(page.locator(".error-summary li")).hasCount(2);
        because(page, "returnForm", "Se fusionó por error", "It was merged by mistake");
        coordinator.look().picture(picture("return", width, language));
        page.locator("[id='returnForm:bringBack']").click();
        page.waitForURL(url -> url.contains("done=RESTORED"));
        assertThat(page.locator(".notice--warning")).hasCount(0);
        coordinator.look().picture(picture("returned", width, language));
        coordinator.open("event.xhtml?id=" + id(JOINT));
        assertThat(page.locator(".log__what").first())
                .containsText(coordinator.says("Se separó de nuevo", "On its own again"));
    }

    private static void aProgramHearsThatItIsBack(Map<String, VEvent> before, Map<String, VEvent> after) {
        String uid = uid(MERGED.get(0));
        assertThat(value(after, uid, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(Integer.parseInt(value(after, uid, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, uid, "SEQUENCE")));
        assertThat(Integer.parseInt(value(after, uid(JOINT), "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, uid(JOINT), "SEQUENCE")));
    }

    /** By keyboard: the focus stays with the line that moves. */
    private static void linesChangePlaces(Visitor coordinator) {
        Page page = coordinator.open("calendar/items.xhtml?id=" + id(JOINT)).page();
        String first = page.locator("[id='itemsForm:objective0Es']").inputValue();
        String second = page.locator("[id='itemsForm:objective1Es']").inputValue();
        page.locator("[id='itemsForm:objective0Down']").press("Enter");
        assertThat(page.locator("[id='itemsForm:objective1Es']")).hasValue(first);
        assertThat(page.locator("[id='itemsForm:objective1Down']")).isFocused();
        assertThat(page.locator("#moved")).not().isEmpty();
        coordinator.look();
        because(page, "itemsForm", "Otro orden", "Another order");
        page.locator("[id='itemsForm:save']").click();
        page.waitForURL(url -> url.contains("done=EDITED"));
        coordinator.open("calendar/items.xhtml?id=" + id(JOINT));
        assertThat(page.locator("[id='itemsForm:objective0Es']")).hasValue(second);
        assertThat(page.locator("[id='itemsForm:objective1Es']")).hasValue(first);
    }

    private static void because(Page page, String form, String spanish, String english) {
        page.locator("[id='" + form + ":reasonEs']").fill(spanish);
        page.locator("[id='" + form + ":reasonEn']").fill(english);
    }

    /** By UID; two entries of one UID would fail here. */
    private static Map<String, VEvent> feed(Language language) throws IOException, ParserException {
        String text = new HttpCaller(RunningApp.demo())
                .get("calendar.ics?lang=" + language.code())
                .body();
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        return events.stream()
                .collect(Collectors.toMap(
                        event -> event.getProperty("UID").orElseThrow().getValue(), Function.identity()));
    }

    private static String value(Map<String, VEvent> feed, String uid, String property) {
        VEvent event = Objects.requireNonNull(feed.get(uid), uid);
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String id(String code) {
        return HttpCaller.query(RunningApp.demo(), "select id from calendar_event where code = '" + code + "'");
    }

    private static String uid(String code) {
        return HttpCaller.query(RunningApp.demo(), "select uid from calendar_event where code = '" + code + "'");
    }

    /** Others count on the calendar of the demo: 2025 alone. */
    @AfterEach
    void theCopiedYearIsGone() {
        String copied = "(select id from (select id from calendar_event where calendar_year = " + YEAR + ") copied)";
        for (String table : List.of("calendar_document", "calendar_change", "calendar_item", "calendar_event_round")) {
            HttpCaller.execute(RunningApp.demo(), "delete from " + table + " where event_id in " + copied);
        }
        HttpCaller.execute(
                RunningApp.demo(), "update calendar_event set successor_id = null where calendar_year = " + YEAR);
        HttpCaller.execute(RunningApp.demo(), "delete from calendar_event where calendar_year = " + YEAR);
    }

    private static Path picture(String what, int width, Language language) {
        return Path.of("calendar-" + what + "-" + width + "-" + language.code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
