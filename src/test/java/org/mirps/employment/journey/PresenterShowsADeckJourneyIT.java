package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * The April session: a presenter arranges a deck in Spanish and shows it by keyboard, with notes in a window of their own; a coordinator accepts a
 * contribution meanwhile, and the slide in the room and that on a participant's telephone say so.
 */
class PresenterShowsADeckJourneyIT extends Journey {

    private static final String PARTICIPATION = ".slide:has-text('Último envío')";

    @Test
    void aDeckIsArrangedShownAndFollowedWhileAContributionIsAccepted() {
        long costaRica = submitted();
        Visitor presenter = visitor(WIDE, Language.ES).signIn("presenter");
        String deck = aDeckIsMade(presenter);
        slidesAreArranged(presenter);
        aTitleIsWritten(presenter, deck);
        String code = peopleMayFollow(presenter);
        Page room = presenter.page();
        presenter.open("session/show.xhtml?deck=" + deck);
        assertThat(room.locator(".slide:visible")).hasCount(1);
        presenter.look().picture(Path.of("deck-cover-1280-es.png"));
        presenter.keyboard().press("ArrowRight");
        assertThat(room.locator(PARTICIPATION)).isVisible();
        Visitor follower = visitor(NARROW, Language.ES).open("follow.xhtml?code=" + code);
        assertThat(follower.page().locator(PARTICIPATION)).isVisible();
        Page notes = theNotesFollow(presenter, room);
        theAcceptanceIsSeen(costaRica, room, follower);
        whoHoldsTheDeckSeesNothingNewUntilTheyLetGo(presenter, room, costaRica);
        theCodeIsClosed(notes, presenter, deck, follower);
    }

    private static long submitted() {
        long id = Contributions.idOf("CR");
        HttpCaller.execute(RunningApp.demo(), "update contribution set status = 'SUBMITTED' where id = " + id);
        return id;
    }

    private static String aDeckIsMade(Visitor presenter) {
        Page page = presenter.open("session/decks.xhtml?round=sne-2025").page();
        page.locator("[id='deckForm:make']").click();
        assertThat(page.locator("[id='deckForm:name-error']")).containsText("Ponga un nombre");
        presenter.look();
        page.locator("[id='deckForm:name']").fill("Sesión de abril");
        page.locator("[id='deckForm:make']").click();
        assertThat(presenter.heading()).hasText("Sesión de abril");
        presenter.look().picture(Path.of("deck-1280-es.png"));
        return page.url().replaceAll(".*deck=(\\d+).*", "$1");
    }

    private static void slidesAreArranged(Visitor presenter) {
        Page page = presenter.page();
        Locator shown = page.locator("ol[data-placement=SHOWN] > li");
        int before = shown.count();
        assertThat(before).isBetween(15, 20);
        List<String> slides = slides(shown);
        // By keyboard, and the focus stays with the slide.
        shown.nth(2).locator("button[value^=move]").last().focus();
        presenter.keyboard().press("Enter");
        assertThat(shown.nth(3)).hasAttribute("data-slide", slides.get(2));
        assertThat(page.locator(":focus")).hasAttribute("value", Pattern.compile("move-" + slides.get(2) + "-.*"));
        // By mouse.
        shown.nth(3).dragTo(shown.nth(2), new Locator.DragToOptions().setTargetPosition(20, 4));
        assertThat(shown.nth(2)).hasAttribute("data-slide", slides.get(2));
        assertThat(slides(shown)).isEqualTo(slides);
        shown.nth(5).locator("button[value^=HIDDEN]").click();
        assertThat(shown).hasCount(before - 1);
        page.locator("ol[data-placement=HIDDEN] button[value^=REMOVED]").click();
        assertThat(page.locator("ol[data-placement=HIDDEN]")).hasCount(0);
        page.locator("ol[data-placement=REMOVED] button[value^=SHOWN]").click();
        assertThat(slides(shown)).isEqualTo(slides);
        page.reload();
        assertThat(slides(shown)).isEqualTo(slides);
    }

    private static List<String> slides(Locator shown) {
        return shown.all().stream()
                .map(slide -> slide.getAttribute("data-slide"))
                .toList();
    }

    private static void aTitleIsWritten(Visitor presenter, String deck) {
        Page page = presenter.page();
        page.locator("ol[data-placement=SHOWN] > li")
                .nth(4)
                .locator("a.deck__title")
                .click();
        presenter.look().picture(Path.of("deck-slide-1280-es.png"));
        page.locator("[id='slideForm:titleEs']").fill("x".repeat(201));
        page.locator("[id='slideForm:notesEs']").fill("Preguntar por los datos de 2024.");
        page.locator("[id='slideForm:save']").click();
        assertThat(page.locator("[id='slideForm:titleEs-error']")).containsText("201");
        assertThat(page.locator("[id='slideForm:notesEs']")).hasValue("Preguntar por los datos de 2024.");
        page.locator("[id='slideForm:titleEs']").fill("Más personas encuentran empleo");
        page.locator("[id='slideForm:save']").click();
        assertThat(page.locator("ol[data-placement=SHOWN] > li").nth(4)).containsText("Texto propio");
        assertThat(page.locator("ol[data-placement=SHOWN] > li").nth(4)).containsText("Más personas encuentran empleo");
        assertThat(page.url()).contains("deck=" + deck);
    }

    private static String peopleMayFollow(Visitor presenter) {
        presenter.page().locator("[id='followForm:begin']").click();
        Locator code = presenter.page().locator(".deck__code");
        assertThat(code).isVisible();
        return code.textContent().strip();
    }

    private static Page theNotesFollow(Visitor presenter, Page room) {
        Page notes = room.waitForPopup(() -> presenter.keyboard().press("p"));
        assertThat(notes.locator(".presenter__slide:visible")).containsText("Han enviado");
        assertThat(notes.locator("#place")).containsText("2 de");
        notes.keyboard().press("ArrowRight");
        assertThat(room.locator("#place")).containsText("3 de");
        notes.keyboard().press("ArrowLeft");
        assertThat(room.locator(PARTICIPATION)).isVisible();
        Look.at(notes);
        return notes;
    }

    private void theAcceptanceIsSeen(long contribution, Page room, Visitor follower) {
        Locator line = room.locator(PARTICIPATION + " tr:has-text('Costa Rica')");
        assertThat(line).containsText("Enviada");
        accept(contribution);
        assertThat(line).containsText("Aceptada");
        assertThat(room.locator("#said")).containsText("Actualizado a las");
        assertThat(follower.page().locator("tr:has-text('Costa Rica')")).containsText("Aceptada");
        follower.look().picture(Path.of("follow-360-es.png"));
        assertThat(follower.page().locator("body")).not().containsText("Preguntar por los datos");
    }

    private void accept(long contribution) {
        Visitor coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        coordinator.open("contributions/snapshot.xhtml?id=" + contribution + "&number="
                + HttpCaller.query(
                        RunningApp.demo(), "select latest_snapshot from contribution where id = " + contribution));
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
    }

    private static void whoHoldsTheDeckSeesNothingNewUntilTheyLetGo(Visitor presenter, Page room, long contribution) {
        Locator line = room.locator(PARTICIPATION + " tr:has-text('Costa Rica')");
        presenter.keyboard().press("h");
        assertThat(room.locator("#said")).containsText("Detenida: no cambia");
        HttpCaller.execute(
                RunningApp.demo(), "update contribution set status = 'SUBMITTED' where id = " + contribution);
        assertThat(room.locator("#said")).containsText("hay datos nuevos");
        assertThat(line).containsText("Aceptada");
        presenter.keyboard().press("h");
        assertThat(line).containsText("Enviada");
        HttpCaller.execute(RunningApp.demo(), "update contribution set status = 'ACCEPTED' where id = " + contribution);
    }

    private static void theCodeIsClosed(Page notes, Visitor presenter, String deck, Visitor follower) {
        notes.close();
        follower.expecting("404");
        presenter.open("session/deck.xhtml?deck=" + deck);
        presenter.page().locator("[id='followForm:end']").click();
        assertThat(follower.page().locator("#said")).containsText("terminó");
        follower.open("follow.xhtml?code=ABCDEFGH");
        assertThat(follower.page().locator("#code-error")).containsText("no abre ninguna presentación");
        follower.look();
    }
}
