package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * A coordinator adds an organisation and a ninth government, renames, moves, retires and brings back, is told of what somebody else saved
 * meanwhile, and takes the list out as a file and in again.
 */
class CoordinatorKeepsParticipantsJourneyIT extends Journey {

    private static final String UNIVERSITY = "gt-universidad-de-muestra";
    private static final String ROUND = "ronda-del-grupo";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void theListFromANewOrganisationToAnImport(int width, Language language) throws IOException {
        var coordinator = visitor(width, language).signIn("coordinator");
        Page page = coordinator.page();
        var keys = coordinator.keyboard();
        keys.tabIntoMenu("a[href$='participants/list.xhtml']").press("Enter");
        assertThat(page.locator(".order-list__item").first()).containsText(coordinator.says("Belice", "Belize"));
        coordinator.look().picture(picture("list", width, language));

        organisation(coordinator, width, language);
        ninthGovernment(coordinator);
        moved(coordinator);
        renamedByTwo(coordinator, visitor(width, language).signIn("coordinator"), width, language);
        retiredAndBack(coordinator, width, language);
        groupedAndChosenTogether(coordinator, width, language);
        tellsWhomTheFormDoesNotKnow(coordinator, width, language);
        outAndIn(coordinator, width, language);
    }

    private void organisation(Visitor coordinator, int width, Language language) {
        Page page = coordinator.page();
        var keys = coordinator.keyboard();
        keys.tabTo("a[href='edit.xhtml']").press("Enter");
        keys.tabTo("[id='participantForm:save']").press("Enter");
        assertThat(page.locator(".error-summary li")).hasCount(4);
        coordinator.look().picture(picture("faults", width, language));
        page.locator("[id='participantForm:kind']").selectOption("ACADEMIA");
        page.locator("[id='participantForm:country']").selectOption("GT");
        keys.tabTo("[id='participantForm:nameEs']").type("Universidad de Muestra");
        keys.tabTo("[id='participantForm:nameEn']").type("Sample University");
        keys.tabTo("[id='participantForm:save']").press("Enter");
        assertThat(page.locator("[id='participantForm:code']")).hasValue(UNIVERSITY);
        assertThat(page.locator(".error-summary")).containsText(UNIVERSITY);
        coordinator.look().picture(picture("proposed", width, language));
        keys.tabTo("[id='participantForm:save']").press("Enter");
        page.waitForURL(url -> url.contains("participants/list.xhtml"));
        assertThat(page.locator(".notice--success"))
                .containsText(coordinator.says("Universidad de Muestra", "Sample University"));
    }

    private static void ninthGovernment(Visitor coordinator) {
        Page page = coordinator.page();
        page.locator("a[href='edit.xhtml']").click();
        page.locator("[id='participantForm:kind']").selectOption("GOVERNMENT");
        page.locator("[id='participantForm:country']").selectOption("CO");
        page.locator("[id='participantForm:nameEs']").fill("Colombia");
        page.locator("[id='participantForm:nameEn']").fill("Colombia");
        page.locator("[id='participantForm:code']").fill("COL");
        page.locator("[id='participantForm:save']").click();
        assertThat(page.locator("[id='participantForm:code-error']")).containsText("CO");
        page.locator("[id='participantForm:code']").fill("CO");
        page.locator("[id='participantForm:save']").click();
        assertThat(page.locator("#participant-CO")).isVisible();
    }

    /** The button keeps the focus, so that one key moves as far as is wanted. */
    private static void moved(Visitor coordinator) {
        Page page = coordinator.page();
        int before = places(page).indexOf("CO");
        coordinator.keyboard().tabTo("#participant-CO input[id$=':up']").press("Enter");
        assertThat(page.locator(".notice--success")).containsText("Colombia");
        assertThat(page.locator("#participant-CO input[id$=':up']")).isFocused();
        assertThat(places(page).indexOf("CO")).isEqualTo(before - 1);
        coordinator.keyboard().press("Enter");
        assertThat(page.locator(".order-list__item").nth(before - 2)).hasAttribute("id", "participant-CO");
        coordinator.look();
    }

    private void renamedByTwo(Visitor first, Visitor second, int width, Language language) {
        second.open("participants/edit.xhtml?participant=" + UNIVERSITY);
        first.open("participants/edit.xhtml?participant=" + UNIVERSITY);
        first.page().locator("[id='participantForm:nameEs']").fill("Universidad Primera");
        first.page().locator("[id='participantForm:save']").click();
        assertThat(first.page().locator(".notice--success")).isVisible();
        Page late = second.page();
        late.locator("[id='participantForm:nameEs']").fill("Universidad Segunda");
        late.locator("[id='participantForm:save']").click();
        assertThat(late.locator("#theirs")).containsText("Universidad Primera");
        assertThat(late.locator("[id='participantForm:nameEs']")).hasValue("Universidad Segunda");
        second.look().picture(picture("late", width, language));
        late.locator("[id='participantForm:save']").click();
        assertThat(late.locator(".notice--success")).isVisible();
        assertThat(late.locator("[id='participantForm:nameEs']")).hasValue("Universidad Segunda");
    }

    private void retiredAndBack(Visitor coordinator, int width, Language language) {
        Page page = coordinator.page();
        coordinator.open("participants/edit.xhtml?participant=" + UNIVERSITY);
        coordinator.keyboard().tabTo("[id='takingPartForm:retire']").press("Enter");
        assertThat(page.locator("#retired")).isVisible();
        coordinator.look().picture(picture("retired", width, language));
        coordinator.open("participants/list.xhtml");
        assertThat(page.locator("#participant-" + UNIVERSITY + " .status")).isVisible();
        coordinator.open("rounds/new.xhtml");
        assertThat(choice(page, coordinator.says("Universidad Segunda", "Sample University")))
                .hasCount(0);
        coordinator.open("participants/edit.xhtml?participant=" + UNIVERSITY);
        coordinator.keyboard().tabTo("[id='takingPartForm:bringBack']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        coordinator.open("rounds/new.xhtml");
        assertThat(choice(page, coordinator.says("Universidad Segunda", "Sample University")))
                .hasCount(1);
    }

    /** A group is made; all of it are invited by one box, and its board tells of them alone. */
    private void groupedAndChosenTogether(Visitor coordinator, int width, Language language) {
        Page page = coordinator.open("participants/list.xhtml").page();
        page.locator("a[href='groups.xhtml']").click();
        page.locator("[id='groupForm:nameEs']").fill("Los de prueba");
        page.locator("[id='groupForm:nameEn']").fill("Those of the test");
        page.locator("[id='groupForm:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        for (String name : List.of(
                coordinator.says("Universidad Segunda", "Sample University"),
                coordinator.says("Panamá", "Panama"),
                "Guatemala")) {
            page.locator("#groupForm .choice")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                    .locator("input")
                    .check();
        }
        page.locator("[id='groupForm:save']").click();
        page.waitForURL(url -> url.contains("done=added"));
        coordinator.look().picture(picture("groups", width, language));
        page.locator("a[href*='group=los-de-prueba']").click();
        page.locator("[id='groupForm:nameEn']").fill("The test’s own");
        page.locator("[id='groupForm:save']").click();
        page.waitForURL(url -> url.contains("done=saved"));
        coordinator.open("participants/edit.xhtml?participant=PA");
        assertThat(page.locator("#groups")).containsText(coordinator.says("Los de prueba", "The test’s own"));

        coordinator.open("rounds/new.xhtml");
        choice(page, coordinator.says("Los de prueba", "The test’s own"))
                .locator("input")
                .check();
        coordinator.look().picture(picture("group-invited", width, language));
        page.locator("[id='newForm:titleEs']").fill("Ronda del grupo");
        page.locator("[id='newForm:titleEn']").fill("Round of the group");
        page.locator("[id='newForm:code']").fill(ROUND);
        page.locator("[id='newForm:form']")
                .selectOption(page.locator("[id='newForm:form'] option")
                        .filter(new Locator.FilterOptions().setHasText(coordinator.says("prácticas", "practices")))
                        .first()
                        .getAttribute("value"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        page.locator("[id='newForm:opensDate']").fill(today.minusDays(1).toString());
        page.locator("[id='newForm:dueDate']").fill(today.plusDays(20).toString());
        choice(page, coordinator.says("Honduras", "Honduras"))
                .last()
                .locator("input")
                .check();
        page.locator("[id='newForm:open']").click();
        page.waitForURL(url -> url.contains("rounds/board.xhtml"));
        assertThat(page.locator(".board tbody tr")).hasCount(4);
        page.locator("#group").selectOption("los-de-prueba");
        page.locator("#groupChoice button").click();
        page.waitForURL(url -> url.contains("group=los-de-prueba"));
        assertThat(page.locator(".board tbody tr")).hasCount(3);
        assertThat(page.locator("#overall")).containsText(coordinator.says("de 3", "of 3"));
        coordinator.look().picture(picture("group-board", width, language));
    }

    private void tellsWhomTheFormDoesNotKnow(Visitor coordinator, int width, Language language) {
        Page page = coordinator.page();
        coordinator.open("rounds/new.xhtml");
        page.locator("[id='newForm:form'] option")
                .filter(new Locator.FilterOptions()
                        .setHasText(coordinator.says("Sistemas Nacionales de Empleo", "National Employment Systems")))
                .first()
                .evaluate("option => { option.selected = true; }");
        choice(page, "Colombia").locator("input").check();
        page.locator("[id='newForm:open']").click();
        assertThat(page.locator("#unknown")).containsText("Colombia");
        assertThat(page.locator("#unknown")).isFocused();
        assertThat(choice(page, "Colombia").locator("input")).isChecked();
        coordinator.look().picture(picture("unknown", width, language));
        page.locator("[id='newForm:open']").click();
        assertThat(page.locator("#unknown")).hasCount(0);
        assertThat(page.locator(".error-summary")).isVisible(); // the code and the rest were never typed
    }

    private void outAndIn(Visitor coordinator, int width, Language language) throws IOException {
        Page page = coordinator.page();
        coordinator.open("participants/list.xhtml");
        page.locator("a[href='import.xhtml']").click();
        Path file = page.waitForDownload(() -> page.locator("#csv").click()).path();
        String list = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(list).contains("Universidad Segunda").contains("\r\nCO,government,CO,Colombia,Colombia,");

        upload(page, list.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page.locator("[id='importForm:file-error']")).containsText("UTF-8");
        coordinator.look().picture(picture("unreadable", width, language));

        String changed =
                list.replace("Universidad Segunda", "Universidad Tercera").replace("CO,government", "CO,kingdom");
        upload(page, changed.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#preview")).containsText("Universidad Tercera");
        assertThat(page.locator("#preview del")).containsText("Universidad Segunda");
        assertThat(page.locator("#refusedRows")).containsText("kingdom");
        coordinator.look().picture(picture("preview", width, language));
        coordinator.keyboard().tabTo("[id='previewForm:apply']").press("Enter");
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(page.locator("#preview")).hasCount(0);
        coordinator.open("participants/edit.xhtml?participant=" + UNIVERSITY);
        assertThat(page.locator("[id='participantForm:nameEs']")).hasValue("Universidad Tercera");
    }

    private static void upload(Page page, byte[] content) {
        page.locator("[id='importForm:file']").setInputFiles(new FilePayload("lista.csv", "text/csv", content));
        page.locator("[id='importForm:upload']").click();
    }

    private static Locator choice(Page page, String name) {
        return page.locator(".choice").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Codes in the order of the page. */
    private static List<String> places(Page page) {
        return page.locator(".order-list__item").all().stream()
                .map(item -> item.getAttribute("id").substring("participant-".length()))
                .toList();
    }

    /** Others count on the participants of the demo. */
    @BeforeEach
    @AfterEach
    void theAddedAreGone() {
        HttpCaller.execute(RunningApp.demo(), "delete from roster_upload");
        HttpCaller.execute(
                RunningApp.demo(), "delete from participant_group_member where group_code = 'los-de-prueba'");
        HttpCaller.execute(RunningApp.demo(), "delete from participant_group where code = 'los-de-prueba'");
        HttpCaller.execute(
                RunningApp.demo(),
                "delete from contribution where round_id in (select id from collection_round where code = '" + ROUND
                        + "')");
        HttpCaller.execute(RunningApp.demo(), "delete from collection_round where code = '" + ROUND + "'");
        HttpCaller.execute(RunningApp.demo(), "delete from round_act where round_code = '" + ROUND + "'");
        HttpCaller.execute(RunningApp.demo(), "delete from participant where code in ('CO', '" + UNIVERSITY + "')");
    }

    private static Path picture(String what, int width, Language language) {
        return Path.of("participants-" + what + "-" + width + "-" + language.code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
