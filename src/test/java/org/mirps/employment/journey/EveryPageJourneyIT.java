package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.DemoDecks;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Every page in both languages, on a desk, on a phone and zoomed, seen by somebody who works with it. */
class EveryPageJourneyIT extends Journey {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** A desk at 200 %: half as many CSS pixels. */
    private static final int ZOOMED = WIDE / 2;

    /** Drawn into another page by its script. */
    private static final Set<String> PARTS = Set.of("contributions/fragment.xhtml", "forms/preview-fragment.xhtml");

    /** Who works with a page, and how they get there from its address; nobody for pages without sign-in. */
    private static final Map<String, Way> WAYS = new TreeMap<>(Map.ofEntries(
            Map.entry("index.xhtml", new Way("focal.hn", "")),
            Map.entry("login.xhtml", new Way("", "")),
            Map.entry("setup.xhtml", new Way("", "")),
            Map.entry("forgot.xhtml", new Way("", "")),
            Map.entry("mailing.xhtml", new Way("", "")),
            Map.entry("account/password.xhtml", new Way("presenter", "")),
            Map.entry("account/profile.xhtml", new Way("presenter", "")),
            Map.entry("account/tokens.xhtml", new Way("analyst", "")),
            Map.entry("account/people.xhtml", new Way("focal.hn", "")),
            Map.entry("account/handover.xhtml", new Way("coordinator", "?person={focal}")),
            Map.entry("account/invite-many.xhtml", new Way("coordinator", "")),
            Map.entry("account/institutions.xhtml", new Way("focal.hn", "")),
            Map.entry("calendar.xhtml", new Way("", "?year=2025&lang={lang}")),
            Map.entry("event.xhtml", new Way("", "?id={event}&lang={lang}")),
            Map.entry("roadmap.xhtml", new Way("", "?year=2025&lang={lang}")),
            Map.entry("calendar/new.xhtml", new Way("coordinator", "?year=2025")),
            Map.entry("calendar/copy.xhtml", new Way("coordinator", "?year=2025")),
            Map.entry("calendar/edit.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/items.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/move.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/merge.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/split.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/cancel.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/return.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/documents.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/invite.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("calendar/minutes.xhtml", new Way("coordinator", "?id={event}")),
            Map.entry("participants/list.xhtml", new Way("coordinator", "")),
            Map.entry("participants/edit.xhtml", new Way("administrator", "?participant=GT")),
            Map.entry("participants/groups.xhtml", new Way("coordinator", "?group=norte")),
            Map.entry("participants/import.xhtml", new Way("coordinator", "")),
            Map.entry("rounds/list.xhtml", new Way("coordinator", "")),
            Map.entry("rounds/new.xhtml", new Way("coordinator", "")),
            Map.entry("rounds/board.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("rounds/due.xhtml", new Way("coordinator", "?round=sne-2025&participant=HN")),
            Map.entry("rounds/manage.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("rounds/edit.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("rounds/part.xhtml", new Way("coordinator", "?round=sne-2025&participant=HN")),
            Map.entry("rounds/invite.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("rounds/remind.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("admin/accounts.xhtml", new Way("administrator", "")),
            Map.entry("admin/mail.xhtml", new Way("administrator", "")),
            Map.entry("admin/settings.xhtml", new Way("administrator", "")),
            Map.entry("consolidation/list.xhtml", new Way("analyst", "")),
            Map.entry("consolidation/round.xhtml", new Way("analyst", "?round=sne-2025")),
            Map.entry("consolidation/vintages.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("consolidation/webhooks.xhtml", new Way("coordinator", "")),
            Map.entry("consolidation/matrix.xhtml", new Way("analyst", "?round=sne-2025&section=statistics&before=1")),
            Map.entry("consolidation/file.xhtml", new Way("analyst", "?round=sne-2025&file=package.zip&in={lang}")),
            Map.entry(
                    "consolidation/answer.xhtml",
                    new Way("analyst", "?round=sne-2025&participant=HN&key=vacancies_total")),
            Map.entry("forms/list.xhtml", new Way("coordinator", "")),
            Map.entry("forms/comparison.xhtml", new Way("coordinator", "?draft={draft}")),
            Map.entry("forms/draft.xhtml", new Way("coordinator", "?draft={draft}")),
            Map.entry("forms/move.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("forms/preview.xhtml", new Way("coordinator", "?draft={draft}")),
            Map.entry("forms/preview-section.xhtml", new Way("coordinator", "?draft={draft}&section=permits")),
            Map.entry("session/list.xhtml", new Way("presenter", "")),
            Map.entry("session/round.xhtml", new Way("presenter", "?round=sne-2025")),
            Map.entry("session/chapter.xhtml", new Way("presenter", "?round=sne-2025&chapter=1")),
            Map.entry("session/figure.xhtml", new Way("presenter", "?round=sne-2025&figure=LEG-01.basis")),
            Map.entry("session/embed.xhtml", new Way("presenter", "?round=sne-2025&figure=CAP-01.coverage")),
            Map.entry("session/choose.xhtml", new Way("presenter", "?event={event}")),
            Map.entry("session/show.xhtml", new Way("presenter", "?round=sne-2025")),
            Map.entry("session/decks.xhtml", new Way("presenter", "?round=sne-2025")),
            Map.entry("session/deck.xhtml", new Way("presenter", "?deck={deck}")),
            Map.entry("session/slide.xhtml", new Way("presenter", "?deck={deck}&slide={slide}")),
            Map.entry("session/presenter.xhtml", new Way("presenter", "?deck={deck}")),
            Map.entry("session/file.xhtml", new Way("presenter", "?deck={deck}&file=deck.pdf&in={lang}")),
            Map.entry("session/publication.xhtml", new Way("coordinator", "?round=sne-2025")),
            Map.entry("results/list.xhtml", new Way("", "?lang={lang}")),
            Map.entry("results/round.xhtml", new Way("", "?round=sne-2024&lang={lang}")),
            Map.entry("results/chapter.xhtml", new Way("", "?round=sne-2024&chapter=3&lang={lang}")),
            Map.entry("results/figure.xhtml", new Way("", "?round=sne-2024&figure=EST-03&lang={lang}")),
            Map.entry("results/embed.xhtml", new Way("", "?round=sne-2024&figure=EST-03&lang={lang}")),
            Map.entry("results/country.xhtml", new Way("", "?country=CR&lang={lang}")),
            Map.entry("follow.xhtml", new Way("", "?code=" + DemoDecks.CODE + "&lang={lang}")),
            Map.entry("contributions/list.xhtml", new Way("contributor.hn", "")),
            Map.entry("contributions/overview.xhtml", new Way("focal.hn", "?id={id}")),
            Map.entry("contributions/section.xhtml", new Way("contributor.hn", "?id={id}&section=permits")),
            Map.entry("contributions/missing.xhtml", new Way("contributor.hn", "?id={id}")),
            Map.entry("contributions/retired.xhtml", new Way("contributor.hn", "?id={id}")),
            Map.entry(
                    "contributions/comments.xhtml",
                    new Way("contributor.hn", "?id={id}&section=statistics&key=vacancies_total")),
            Map.entry("contributions/submit.xhtml", new Way("focal.hn", "?id={id}")),
            Map.entry("contributions/workbook.xhtml", new Way("focal.hn", "?id={id}")),
            Map.entry("contributions/signoff.xhtml", new Way("focal.hn", "?id={id}")),
            Map.entry("contributions/delegation.xhtml", new Way("focal.gt", "?id={guatemala}")),
            Map.entry("contributions/dissemination.xhtml", new Way("focal.hn", "?id={id}")),
            Map.entry("contributions/history.xhtml", new Way("focal.mx", "?id={mexico}")),
            Map.entry("contributions/asof.xhtml", new Way("contributor.mx", "?id={mexico}")),
            Map.entry("contributions/compare.xhtml", new Way("focal.mx", "?id={mexico}&before=1&after=2")),
            Map.entry("welcome.xhtml", new Way("", "")),
            Map.entry("help.xhtml", new Way("", "?for=officials")),
            Map.entry("problems.xhtml", new Way("", "")),
            Map.entry("admin/audit.xhtml", new Way("administrator", "")),
            Map.entry("practices/list.xhtml", new Way("", "")),
            Map.entry("practices/practice.xhtml", new Way("focal.cr-colectivo", "?id={practice}")),
            Map.entry("practices/recommendations.xhtml", new Way("coordinator", "")),
            Map.entry("practices/recommendation.xhtml", new Way("coordinator", "?id={joint}")),
            Map.entry("practices/join.xhtml", new Way("coordinator", "?id={joint}")),
            Map.entry("practices/commitments.xhtml", new Way("coordinator", "")),
            Map.entry("practices/commitment.xhtml", new Way("focal.cr-colectivo", "?id={commitment}")),
            Map.entry("notices.xhtml", new Way("coordinator", "")),
            Map.entry("contributions/snapshot.xhtml", new Way("focal.hn", "?id={id}&number=1"))));

    /** By person and language: each signs in once and keeps what their browser has loaded, as people do. */
    private static final Map<String, Visitor> WINDOWS = new HashMap<>();

    private record Way(String who, String query) {}

    private static long draft;
    private static long practice;
    private static long commitment;
    private static long joint;
    private static long event;
    private static long focal;
    private static DemoDecks.Kept deck;

    @BeforeAll
    static void hondurasMayChangeItsAnswersAgain() {
        Contributions.giveBack("HN");
    }

    @BeforeAll
    static void aFormIsBeingPrepared() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            draft = FormDrafts.keep(database);
            practice = DemoPractices.practice(database, "cr-colectivo", true);
            joint = DemoPractices.joint(database);
            commitment = DemoPractices.commitment(database, "cr-colectivo");
            event = DemoPages.event(database, "2025-08-21-joint");
            deck = DemoDecks.keep(database);
            focal = DemoPages.membership(database, "focal.hn@demo.example");
        }
    }

    @AfterAll
    static void everybodyLeaves() {
        WINDOWS.values().forEach(Visitor::leave);
        WINDOWS.clear();
    }

    @Test
    void everyPageHasItsRow() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> pages = files.map(file -> PAGES.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .filter(file -> !PARTS.contains(file))
                    .collect(Collectors.toSet());
            assertThat(WAYS.keySet()).isEqualTo(pages);
        }
    }

    /** The rules of accessibility are asked on a desk in Spanish and on a phone in English; whether it fits, in both everywhere. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pagesAndLanguages")
    void aPageIsAccessibleAndFitsItsWindow(String page, Language language) {
        Way way = Objects.requireNonNull(WAYS.get(page));
        var window = WINDOWS.computeIfAbsent(way.who() + " " + language, any -> windowOf(way.who(), language));
        window.page().setViewportSize(WIDE, 800);
        window.open(page
                + way.query()
                        .replace("{id}", Long.toString(Contributions.idOf("HN")))
                        .replace("{guatemala}", Long.toString(Contributions.idOf("GT")))
                        .replace("{mexico}", Long.toString(Contributions.idOf("MX")))
                        .replace("{practice}", Long.toString(practice))
                        .replace("{commitment}", Long.toString(commitment))
                        .replace("{joint}", Long.toString(joint))
                        .replace("{event}", Long.toString(event))
                        .replace("{focal}", Long.toString(focal))
                        .replace("{deck}", Long.toString(deck.deck()))
                        .replace("{slide}", Long.toString(deck.words()))
                        .replace("{lang}", language.code())
                        .replace("{draft}", Long.toString(draft)));
        assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo(language.code());
        for (int width : List.of(WIDE, ZOOMED, NARROW)) {
            window.page().setViewportSize(width, 800);
            window.fits();
            if (width == (language == Language.ES ? WIDE : NARROW)) {
                window.look();
            }
            window.picture(
                    Path.of(page.replace('/', '-').replace(".xhtml", "-" + width + "-" + language.code() + ".png")));
        }
        assertThat(window.faults()).isEmpty();
    }

    private static Visitor windowOf(String who, Language language) {
        var window = new Visitor(RunningApp.demo().baseUri(), WIDE, language);
        if (who.isEmpty()) {
            window.open("login.xhtml?lang=" + language.code());
            return window;
        }
        return window.signIn(who);
    }

    static Stream<Arguments> pagesAndLanguages() {
        return WAYS.keySet().stream()
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }
}
