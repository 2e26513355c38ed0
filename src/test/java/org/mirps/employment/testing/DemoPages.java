package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every page of the app as somebody of the demo opens it. */
public final class DemoPages {

    /** The round that most tests work on. */
    public static final String ROUND = "sne-2025";

    private static final String COORDINATOR = "coordinator@demo.example";

    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** Of a file: one that is not there. One that is asked for is made while other pages are visited, and reads then. */
    private static final String GONE = "&job=00000000-0000-4000-8000-000000000000";

    private DemoPages() {}

    /**
     * A page to visit.
     *
     * @param page the file below {@code src/main/webapp}
     * @param email who opens it; empty for somebody not signed in
     * @param path page and query
     */
    public record Visit(String page, String email, String path) {

        @Override
        public String toString() {
            return page;
        }
    }

    /** One visit of each page, to be asked for once: it keeps an unpublished form. Of contributions the draft of Guatemala is shown, or where it takes one the submitted one of Costa Rica. */
    public static List<Visit> all(Connection demo) throws SQLException {
        String draft = "?id=" + contribution(demo, "GT");
        String submitted = "?id=" + contribution(demo, "CR");
        String round = "?round=" + ROUND;
        String form = "?draft=" + FormDrafts.keep(demo);
        String event = "?id=" + event(demo, "2025-08-21-joint");
        long next = nextSession(demo);
        DemoDecks.Kept deck = DemoDecks.keep(demo);
        return List.of(
                new Visit("login.xhtml", "", "login.xhtml"),
                new Visit("setup.xhtml", "", "setup.xhtml?token=unknown"),
                new Visit("mailing.xhtml", "", "mailing.xhtml?key=unknown"),
                visit("forgot.xhtml", "", ""),
                gt("index.xhtml", ""),
                gt("contributions/list.xhtml", ""),
                gt("contributions/overview.xhtml", draft),
                gt("contributions/section.xhtml", draft + "&section=permits"),
                gt("contributions/fragment.xhtml", draft + "&key=group_stats"),
                gt("contributions/comments.xhtml", draft + "&section=capacity&key=counsellors_women"),
                gt("contributions/missing.xhtml", draft),
                gt("contributions/retired.xhtml", draft),
                gt("contributions/submit.xhtml", draft),
                gt("contributions/workbook.xhtml", draft),
                gt("contributions/signoff.xhtml", draft),
                gt("contributions/dissemination.xhtml", draft),
                gt("contributions/delegation.xhtml", draft),
                gt("contributions/history.xhtml", draft),
                gt("contributions/asof.xhtml", draft),
                gt("notices.xhtml", ""),
                visit(
                        "contributions/compare.xhtml",
                        "focal.mx@demo.example",
                        "?id=" + contribution(demo, "MX") + "&before=1&after=2"),
                visit("contributions/snapshot.xhtml", "focal.cr@demo.example", submitted + "&number=1"),
                visit("contributions/snapshot.xhtml", COORDINATOR, "?id=" + contribution(demo, "HN") + "&number=1"),
                visit("consolidation/list.xhtml", "analyst@demo.example", ""),
                visit("consolidation/round.xhtml", "analyst@demo.example", round),
                visit("consolidation/vintages.xhtml", COORDINATOR, round),
                visit("consolidation/webhooks.xhtml", COORDINATOR, ""),
                visit("consolidation/file.xhtml", "analyst@demo.example", round + "&file=package.zip&in=es" + GONE),
                visit("consolidation/matrix.xhtml", "analyst@demo.example", round + "&section=cooperation&before=1"),
                visit(
                        "consolidation/answer.xhtml",
                        "analyst@demo.example",
                        round + "&participant=HN&key=vacancies_total"),
                visit("forms/list.xhtml", COORDINATOR, ""),
                visit("forms/comparison.xhtml", COORDINATOR, form),
                visit("forms/draft.xhtml", COORDINATOR, form),
                visit("forms/move.xhtml", COORDINATOR, round),
                visit("forms/preview.xhtml", COORDINATOR, form),
                visit("forms/preview-section.xhtml", COORDINATOR, form + "&section=permits"),
                visit("forms/preview-fragment.xhtml", COORDINATOR, form + "&key=group_stats"),
                visit("session/list.xhtml", "presenter@demo.example", ""),
                visit("session/round.xhtml", "presenter@demo.example", "?round=buenas-practicas-2025"),
                visit("session/round.xhtml", "presenter@demo.example", round),
                visit("session/chapter.xhtml", "presenter@demo.example", round + "&chapter=5"),
                visit("session/figure.xhtml", "presenter@demo.example", round + "&figure=CAP-01.coverage"),
                visit("session/round.xhtml", "presenter@demo.example", round + "&group=refugee"),
                visit(
                        "session/chapter.xhtml",
                        "presenter@demo.example",
                        round + "&chapter=5&group=refugee&participant=CR"),
                visit("session/figure.xhtml", "presenter@demo.example", round + "&figure=PER-01&group=refugee"),
                visit("session/round.xhtml", "presenter@demo.example", round + "&participant=group:norte"),
                visit("session/embed.xhtml", "presenter@demo.example", round + "&figure=CAP-01.coverage"),
                visit("session/show.xhtml", "presenter@demo.example", round),
                visit("session/decks.xhtml", "presenter@demo.example", round),
                visit("session/deck.xhtml", "presenter@demo.example", "?deck=" + deck.deck()),
                visit(
                        "session/slide.xhtml",
                        "presenter@demo.example",
                        "?deck=" + deck.deck() + "&slide=" + deck.words()),
                visit("session/presenter.xhtml", "presenter@demo.example", "?deck=" + deck.deck()),
                visit("session/file.xhtml", "presenter@demo.example", "?deck=" + deck.deck() + "&file=deck.pptx&in=es"),
                visit("session/file.xhtml", "presenter@demo.example", round + "&file=figures.pdf"),
                visit("session/choose.xhtml", "presenter@demo.example", "?event=" + next),
                visit("event.xhtml", "presenter@demo.example", "?id=" + next),
                gt("event.xhtml", "?id=" + next),
                coordinator("event.xhtml", "?id=" + next),
                visit("event.xhtml", "", "?id=" + next),
                visit("follow.xhtml", "", "?code=" + DemoDecks.CODE),
                visit("session/publication.xhtml", COORDINATOR, round),
                visit("results/list.xhtml", "", ""),
                visit("results/round.xhtml", "", "?round=sne-2024"),
                visit("results/chapter.xhtml", "", "?round=sne-2024&chapter=3"),
                visit("results/figure.xhtml", "", "?round=sne-2024&figure=EST-03"),
                visit("results/embed.xhtml", "", "?round=sne-2024&figure=EST-03"),
                visit("results/country.xhtml", "", "?country=CR"),
                visit("account/password.xhtml", "analyst@demo.example", ""),
                visit("account/profile.xhtml", "analyst@demo.example", ""),
                visit("account/tokens.xhtml", "analyst@demo.example", ""),
                gt("account/people.xhtml", ""),
                gt("account/institutions.xhtml", ""),
                coordinator("account/invite-many.xhtml", ""),
                coordinator("account/handover.xhtml", "?person=" + membership(demo, "focal.gt@demo.example")),
                visit("calendar.xhtml", "", "?year=2025"),
                visit("event.xhtml", COORDINATOR, event),
                visit("roadmap.xhtml", "", "?year=2025"),
                coordinator("calendar/new.xhtml", "?year=2025"),
                coordinator("calendar/copy.xhtml", "?year=2025"),
                coordinator("calendar/edit.xhtml", event),
                coordinator("calendar/items.xhtml", event),
                coordinator("calendar/move.xhtml", event),
                coordinator("calendar/merge.xhtml", event),
                coordinator("calendar/split.xhtml", event),
                coordinator("calendar/cancel.xhtml", event),
                coordinator("calendar/return.xhtml", event),
                coordinator("calendar/minutes.xhtml", event),
                coordinator("calendar/documents.xhtml", event),
                coordinator("calendar/invite.xhtml", event),
                coordinator("participants/list.xhtml", ""),
                coordinator("participants/edit.xhtml", "?participant=GT"),
                coordinator("participants/groups.xhtml", "?group=norte"),
                coordinator("participants/import.xhtml", ""),
                coordinator("rounds/list.xhtml", ""),
                coordinator("rounds/new.xhtml", ""),
                coordinator("rounds/board.xhtml", round),
                coordinator("rounds/board.xhtml", round + "&group=norte"),
                coordinator("rounds/due.xhtml", round + "&participant=GT"),
                coordinator("rounds/invite.xhtml", round),
                coordinator("rounds/remind.xhtml", round),
                coordinator("rounds/manage.xhtml", round),
                coordinator("rounds/edit.xhtml", round),
                coordinator("rounds/part.xhtml", round + "&participant=GT"),
                visit("welcome.xhtml", "", ""),
                visit("index.xhtml", COORDINATOR, ""),
                visit("help.xhtml", "", ""),
                visit("problems.xhtml", "", ""),
                visit("admin/audit.xhtml", "administrator@demo.example", ""),
                visit("practices/list.xhtml", "", "?q=formacion&topic=training"),
                visit(
                        "practices/practice.xhtml",
                        "focal.cr-colectivo@demo.example",
                        "?id=" + DemoPractices.practice(demo, "cr-colectivo", true)),
                visit("practices/recommendations.xhtml", "", ""),
                visit("practices/recommendation.xhtml", COORDINATOR, "?id=" + DemoPractices.joint(demo)),
                visit("practices/recommendation.xhtml", "", "?id=" + DemoPractices.agreed(demo)),
                visit("practices/join.xhtml", COORDINATOR, "?id=" + DemoPractices.joint(demo)),
                visit("practices/commitments.xhtml", COORDINATOR, ""),
                visit(
                        "practices/commitment.xhtml",
                        "focal.cr-colectivo@demo.example",
                        "?id=" + DemoPractices.commitment(demo, "cr-colectivo")),
                visit("admin/accounts.xhtml", "administrator@demo.example", ""),
                visit("admin/mail.xhtml", "administrator@demo.example", ""),
                visit("admin/settings.xhtml", "administrator@demo.example", ""));
    }

    /** Id of an event of the calendar. */
    public static long event(Connection demo, String code) throws SQLException {
        try (var query = demo.prepareStatement("select id from calendar_event where code = ?")) {
            query.setString(1, code);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Id of the session that the demo has ahead, of the round that most tests work on. */
    public static long nextSession(Connection demo) throws SQLException {
        try (var query = demo.prepareStatement("select max(id) from calendar_event where code like '%-demo-sne'");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Id of what somebody does for the participant for which they work. */
    public static long membership(Connection demo, String email) throws SQLException {
        try (var query = demo.prepareStatement(
                "select m.id from membership m join account a on a.id = m.account_id where a.email = ?")) {
            query.setString(1, email);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The pages there are. */
    public static Set<String> files() {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(WEBAPP::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Id of the contribution of a government to {@link #ROUND}. */
    public static long contribution(Connection demo, String government) throws SQLException {
        return contribution(demo, ROUND, government);
    }

    public static long contribution(Connection demo, String round, String participant) throws SQLException {
        try (var query = demo.prepareStatement("""
                select c.id from contribution c join collection_round r on r.id = c.round_id
                where r.code = ? and c.participant_code = ?""")) {
            query.setString(1, round);
            query.setString(2, participant);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    public static long contribution(RunningApp demo, String round, String participant) {
        try (Connection connection = TestDatabase.connect(demo.database())) {
            return contribution(connection, round, participant);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Visit gt(String page, String query) {
        return visit(page, "focal.gt@demo.example", query);
    }

    private static Visit coordinator(String page, String query) {
        return visit(page, "coordinator@demo.example", query);
    }

    private static Visit visit(String page, String email, String query) {
        return new Visit(page, email, page + query);
    }
}
