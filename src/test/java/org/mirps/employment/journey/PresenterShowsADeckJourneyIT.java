package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * The April session: a presenter arranges a deck in Spanish and shows it by keyboard, with notes in a window of their own; a coordinator accepts a
 * contribution meanwhile, and the slide in the room and that on a participant's telephone say so.
 */
class PresenterShowsADeckJourneyIT extends Journey {

    private static final String PARTICIPATION = ".slide:has-text('Último envío')";

    /** What of each slide is not on the screen: below or beside it, or in a box that scrolls. */
    private static final String LEFT_OUT = """
            () => { const all = [...document.querySelectorAll(".slide")];
              return all.flatMap((slide) => {
                all.forEach((other) => { other.hidden = other !== slide; });
                const screen = slide.getBoundingClientRect();
                const over = (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
                const seen = [...slide.querySelectorAll("*")].filter((part) => part.tagName === "svg" || !part.closest("svg"));
                const out = seen.filter((part) => {
                  const box = part.getBoundingClientRect();
                  return box.width > 0 && !part.closest(".visually-hidden")
                      && (box.right > screen.right + 1 || box.bottom > screen.bottom + 1); });
                const scrolls = [slide, ...slide.querySelectorAll(".data-table, .figure__drawing")].filter(over);
                return out.length + scrolls.length === 0 ? []
                    : [slide.dataset.place + " " + slide.id + ": " + [...scrolls, ...out].map((part) => part.className.baseVal ?? part.className).join(", ")];
              }); }""";

    /** A projector, a laptop, a large screen, and a projector of other times. */
    private static final int[][] SCREENS = {{1280, 720}, {1366, 768}, {1920, 1080}, {1024, 768}};

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySlideOfTheDemoFitsEveryScreen(Language language) {
        Visitor presenter = visitor(WIDE, language).signIn("presenter");
        Page page = presenter.page();
        for (String round : List.of("sne-2025", "sne-2024", "competencias-2025", "buenas-practicas-2025")) {
            presenter.open("session/show.xhtml?round=" + round + "&in=" + language.code());
            assertThat(page.locator(".slide:visible")).hasCount(1);
            assertThat(page.locator(".slide").count()).isGreaterThan(8);
            for (int[] screen : SCREENS) {
                page.setViewportSize(screen[0], screen[1]);
                assertThat(page.evaluate(LEFT_OUT))
                        .as(round + " at " + screen[0] + " × " + screen[1])
                        .isEqualTo(List.of());
            }
        }
    }

    @Test
    void aDeckIsArrangedShownAndFollowedWhileAContributionIsAccepted() {
        long costaRica = submitted();
        Visitor presenter = visitor(WIDE, Language.ES).signIn("presenter");
        String deck = aDeckIsMade(presenter);
        filesAreMade(presenter);
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
        aFrozenDeckStaysForEverybodyAndInItsFiles(presenter, deck, room, notes, follower, costaRica);
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

    private static void filesAreMade(Visitor presenter) {
        Page page = presenter.page();
        String deck = page.url();
        page.locator("#deck-pptx").click();
        assertThat(page.locator("#standing")).hasText("El archivo está listo.");
        presenter.look().picture(Path.of("deck-file-1280-es.png"));
        Download file = page.waitForDownload(() -> page.locator("#take").click());
        assertThat(file.suggestedFilename())
                .startsWith("DEMO-sne-2025-deck-es-")
                .endsWith(".pptx");
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file.path()))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.navigate(deck);
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

    private void aFrozenDeckStaysForEverybodyAndInItsFiles(
            Visitor presenter, String deck, Page room, Page notes, Visitor follower, long contribution) {
        Visitor other = visitor(WIDE, Language.ES).signIn("coordinator");
        other.open("session/deck.xhtml?deck=" + deck);
        other.page().locator("[id='freezeForm:freeze']").click();
        assertThat(other.page().locator("#frozen")).containsText("Congelada: muestra las cifras del");
        assertThat(other.page().locator("#frozen")).not().containsText("novedades");
        assertThat(room.locator(".slide:visible .slide__small")).containsText("Cifras congeladas: son las del");
        assertThat(room.locator("#said")).not().containsText("novedades");

        HttpCaller.execute(RunningApp.demo(), "update contribution set status = 'RETURNED' where id = " + contribution);

        assertThat(room.locator("#said")).containsText("Desde entonces hay novedades en la ronda");
        assertThat(notes.locator("#said")).containsText("Desde entonces hay novedades en la ronda");
        assertThat(room.locator(PARTICIPATION + " tr:has-text('Costa Rica')")).containsText("Aceptada");
        Page follows = follower.page();
        follows.reload();
        assertThat(follows.locator("tr:has-text('Costa Rica')")).containsText("Aceptada");
        assertThat(follows.locator(".slide__small")).containsText("Cifras congeladas: son las del");
        presenter.look().picture(Path.of("deck-frozen-1280-es.png"));
        String moment = room.locator(".slide:visible .slide__small")
                .textContent()
                .replaceFirst("(?s).*son las del (.*?)\\. .*", "$1");
        assertThat(words(presenter, deck))
                .contains("cifras congeladas, las del " + moment)
                .contains("Aceptada");
        other.open("session/deck.xhtml?deck=" + deck);
        assertThat(other.page().locator("#frozen")).containsText("novedades");
        other.look().picture(Path.of("deck-frozen-list-1280-es.png"));
        other.page().locator("[id='freezeForm:thaw']").click();
        assertThat(other.page().locator("#frozen")).hasCount(0);

        assertThat(room.locator(PARTICIPATION + " tr:has-text('Costa Rica')")).containsText("Devuelta");
        assertThat(room.locator(".slide:visible .slide__small")).containsText("Datos del");
        assertThat(room.locator("#said")).not().containsText("novedades");
        HttpCaller.execute(RunningApp.demo(), "update contribution set status = 'ACCEPTED' where id = " + contribution);
    }

    /** What stands in the PPTX. */
    private static String words(Visitor presenter, String deck) {
        byte[] file = presenter
                .page()
                .request()
                .get(RunningApp.demo()
                        .baseUri()
                        .resolve("api/internal/decks/" + deck + "/deck.pptx?lang=es")
                        .toString())
                .body();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file));
                SlideShowExtractor<XSLFShape, XSLFTextParagraph> words = new SlideShowExtractor<>(show)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
