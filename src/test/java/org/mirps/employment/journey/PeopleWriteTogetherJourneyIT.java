package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Two officials of one government have the same section open: each sees the other's name and answers, and loses nothing. */
class PeopleWriteTogetherJourneyIT extends Journey {

    @BeforeAll
    static void theirAnswersMayBeChangedAgain() {
        Contributions.giveBack("GT");
        Contributions.giveBack("PA");
    }

    @Test
    void eachSeesTheOthersNameAndLosesItWhenTheyLeave() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        List<String> asked = questions(first);
        first.openSection("identification");
        assertThat(presence(first)).isEmpty();
        var second = visitor(NARROW, Language.EN).signIn("focal.pa");
        second.openSection("identification");
        assertThat(presence(first)).hasText("También en esta sección: Punto focal de Panamá");
        assertThat(presence(second)).hasText("Also in this section: Persona colaboradora de Panamá");
        first.look();
        second.look();
        second.page().locator("a.back").click();
        assertThat(presence(first)).hasText("");
        assertThat(asked).isEmpty();
    }

    @Test
    void aSavedAnswerShowsInTheOtherPageWithoutTakingTheFocusOrWhatIsTyped() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        List<String> asked = questions(first);
        var reading = first.openSection("identification");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("identification");
        Locator mine = reading.control("focal_position");
        mine.fill("");
        mine.pressSequentially("Direc");
        writing.answer("unit_name", "Unidad escrita al lado");
        assertThat(reading.control("unit_name")).hasValue("Unidad escrita al lado");
        assertThat(mine).isFocused();
        mine.pressSequentially("ción");
        assertThat(mine).hasValue("Dirección");
        mine.blur();
        reading.isSaved("focal_position", "Guardado a las");
        assertThat(writing.control("focal_position")).hasValue("Dirección");
        assertThat(asked).isEmpty();
    }

    @Test
    void aFieldThatOnlyHasTheFocusShowsTheOthersAnswerWhenItIsLeft() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        var reading = first.openSection("identification");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("identification");
        reading.control("unit_name").focus();
        writing.answer("unit_name", "Unidad de al lado");
        Locator line = reading.question("unit_name").locator(".question__other");
        assertThat(line).containsText("Punto focal de Panamá");
        first.look();
        reading.control("unit_name").blur();
        assertThat(reading.control("unit_name")).hasValue("Unidad de al lado");
        assertThat(line).hasCount(0);
    }

    @Test
    void whereNoSocketComesThroughThePageAsksByItself() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        List<String> asked = questions(first);
        first.context().routeWebSocket("**/live/**", WebSocketRoute::close);
        var reading = first.openSection("identification");
        var second = visitor(WIDE, Language.ES).signIn("focal.pa");
        var writing = second.openSection("identification");
        assertThat(presence(second)).hasText("También en esta sección: Persona colaboradora de Panamá");
        writing.answer("unit_name", "Unidad sin conexión directa");
        assertThat(reading.control("unit_name")).hasValue("Unidad sin conexión directa");
        assertThat(presence(first)).hasText("También en esta sección: Punto focal de Panamá");
        assertThat(asked).isNotEmpty();
    }

    /** One that opens and then tells nothing: a proxy that swallows it, or a line that went dead without a word. */
    @Test
    void whereASocketStaysSilentThePageAsksByItselfAfterAWhile() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        first.page().clock().install();
        first.context().routeWebSocket("**/live/**", silent -> {});
        var reading = first.openSection("identification");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("identification");
        writing.answer("unit_name", "Unidad que nadie anuncia");
        assertThat(reading.control("unit_name")).not().hasValue("Unidad que nadie anuncia");
        first.page().clock().fastForward(30_000);
        assertThat(reading.control("unit_name")).hasValue("Unidad que nadie anuncia");
    }

    @Test
    void rowsOfTwoPeopleStayApart() {
        var reading = visitor(WIDE, Language.ES).signIn("contributor.pa").openSection("cooperation");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("cooperation");
        List<String> before = reading.rows("annexes");
        reading.question("annexes").locator(".repeat__add").click();
        writing.question("annexes").locator(".repeat__add").click();
        assertThat(reading.cards("annexes")).hasCount(before.size() + 2);
        assertThat(writing.cards("annexes")).hasCount(before.size() + 2);
        List<String> added = new ArrayList<>(reading.settle().rows("annexes"));
        assertThat(writing.settle().rows("annexes")).isEqualTo(added);
        added.removeAll(before);
        String mine = added.get(0);
        String theirs = added.get(1);
        reading.answer(mine + "/annex_title", "El mío");
        writing.answer(theirs + "/annex_title", "El suyo");
        assertThat(reading.control(theirs + "/annex_title")).hasValue("El suyo");
        assertThat(writing.control(mine + "/annex_title")).hasValue("El mío");
        reading.removeRow(mine);
        assertThat(writing.card(mine)).hasCount(0);
        writing.removeRow(theirs);
        assertThat(reading.card(theirs)).hasCount(0);
    }

    @Test
    void whoAddsARowIsLedToItThoughTheOthersRowIsDrawnBefore() {
        var first = visitor(WIDE, Language.ES).signIn("contributor.pa");
        List<WebSocketRoute> socket = new ArrayList<>();
        first.context().routeWebSocket("**/live/**", socket::add); // it says only what is sent below
        var reading = first.openSection("cooperation");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("cooperation");
        List<String> before = reading.rows("annexes");
        List<Runnable> late = new ArrayList<>();
        AtomicBoolean holds =
                new AtomicBoolean(); // set before the answer is fetched: other requests are handled meanwhile
        first.page().route("**/contributions/fragment.xhtml*key=annexes*", route -> {
            if (holds.getAndSet(true)) {
                route.resume();
                return;
            }
            APIResponse drawn = route.fetch();
            late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(drawn)));
        });
        reading.question("annexes").locator(".repeat__add").click();
        first.page().waitForCondition(() -> !late.isEmpty());
        assertThat(writing.cards("annexes")).hasCount(before.size() + 1);
        String theirs = writing.settle().addRow("annexes");
        socket.forEach(route -> route.send("{\"people\":[],\"revision\":" + Long.MAX_VALUE + "}"));
        assertThat(reading.cards("annexes")).hasCount(before.size() + 2);
        late.forEach(Runnable::run);
        List<String> added = new ArrayList<>(reading.settle().rows("annexes"));
        assertThat(added).hasSize(before.size() + 2);
        added.removeAll(before);
        added.remove(theirs);
        String mine = added.get(0);
        assertThat(reading.card(mine).locator(".row-card__title")).isFocused();
        reading.removeRow(mine);
        writing.removeRow(theirs);
    }

    @Test
    void whatWasTypedInARowThatSomebodyRemovesStaysToBeCopied() {
        var first = visitor(NARROW, Language.ES).expecting("status of 4").signIn("contributor.pa");
        var reading = first.openSection("cooperation");
        String row = reading.addRow("annexes");
        var writing = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("cooperation");
        reading.control(row + "/annex_title").pressSequentially("Un título a medio escribir");
        writing.removeRow(row);
        Locator notice = first.page().locator(".lost");
        assertThat(notice).containsText("Se quitó la entrada");
        assertThat(notice.locator("textarea")).hasValue("Un título a medio escribir");
        assertThat(reading.card(row)).hasCount(0);
        first.look();
    }

    @Test
    void aNoteThatAColleagueWroteIsShownToWhoLeavesItUntouched() {
        var reading = visitor(WIDE, Language.ES)
                .signIn("contributor.pa")
                .openSection("cooperation")
                .settle();
        var writing = visitor(NARROW, Language.ES)
                .signIn("focal.pa")
                .openSection("cooperation")
                .settle();
        List.of(reading, writing)
                .forEach(page -> page.question("changes_summary")
                        .locator(".beside__summary")
                        .click());
        reading.control("changes_summary#note").focus();
        writing.answer("changes_summary#note", "Fuente de una colega");
        assertThat(reading.question("changes_summary").locator(".question__other"))
                .isVisible();
        reading.control("changes_summary#note").blur();
        assertThat(reading.control("changes_summary#note")).hasValue("Fuente de una colega");
    }

    @Test
    void whoseSectionIsTakenBackIsToldOnTheOpenPageAndKeepsWhatTheyTyped() {
        var colleague = visitor(WIDE, Language.ES).expecting("status of 404").signIn("refugees.gt");
        var filling = colleague.openSection("permits");
        var focalPoint = visitor(NARROW, Language.ES)
                .signIn("focal.gt")
                .openContribution()
                .follow("Delegar secciones");
        focalPoint.look();
        focalPoint
                .page()
                .locator("#has-permits a")
                .filter(new Locator.FilterOptions().setHasText("Comisión"))
                .click();
        colleague.page().route("**/answers", route -> {}); // a line so slow that it is not saved before
        filling.control("foreign_quota_pct").fill("17");
        try {
            focalPoint.page().locator("[id$=takeBack]").click();
            focalPoint.sees("La delegación quedó retirada.");
            assertThat(presence(colleague)).containsText("Ya no tiene acceso");
            assertThat(colleague.page().locator("#saveStatus")).containsText("Ya no tiene acceso");
            assertThat(filling.control("foreign_quota_pct")).not().isEditable();
            assertThat(filling.control("foreign_quota_pct")).hasValue("17");
            colleague.look();
            colleague.openContribution();
            assertThat(colleague.page().locator("a.task__name")).hasCount(1);
        } finally {
            Locator form = focalPoint.page().locator("form#delegationForm");
            form.locator("input[name=section][value=permits]").check();
            form.locator("#to")
                    .selectOption(form.locator("#to option[value^=institution]")
                            .filter(new Locator.FilterOptions().setHasText("Comisión"))
                            .getAttribute("value"));
            form.locator("[id$=give]").click();
            focalPoint.sees("Las secciones quedaron delegadas.");
        }
        assertThat(focalPoint
                        .page()
                        .locator("#has-permits a:not(.delegation__empty)")
                        .filter(new Locator.FilterOptions().setHasText("Comisión para las personas refugiadas")))
                .hasCount(1);
        colleague.openContribution();
        assertThat(colleague.page().locator("a.task__name")).hasCount(2);
    }

    private static Locator presence(Visitor visitor) {
        return visitor.page().locator("#presence");
    }

    /** What the page asks every few seconds as long as no socket tells it. */
    private static List<String> questions(Visitor visitor) {
        List<String> asked = new ArrayList<>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("/live?section=")) {
                asked.add(request.url());
            }
        });
        return asked;
    }
}
