package org.mirps.employment.presentation.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.NextSession;
import org.mirps.employment.testing.RunningApp;

/** What the page of a session tells whom. */
class SessionWorkspaceIT {

    private static final RunningApp DEMO = RunningApp.demo();
    private static final String NAME = "Láminas de la sesión";
    private static final String CODE = "WXYZ2345";

    private NextSession session;
    private String deck = "";

    @BeforeEach
    void aDeckIsShownAndFollowed() {
        session = new NextSession(DEMO);
        session.withoutDecks();
        deck = deck("sne-2025");
        HttpCaller.execute(
                DEMO,
                "insert into deck_event (event_id, deck_id, chosen_by, chosen_at) select %s, id, created_by, utc_timestamp(3) from deck where id = %s"
                        .formatted(session.id(), deck));
        HttpCaller.execute(
                DEMO,
                "insert into deck_showing (deck_id, code, begun_by, begun_at, ends_at) select id, '%s', created_by, utc_timestamp(3), utc_timestamp(3) + interval 1 hour from deck where id = %s"
                        .formatted(CODE, deck));
    }

    @AfterEach
    void putBack() {
        session.putBack();
        HttpCaller.execute(DEMO, "delete from deck where name = '" + NAME + "'");
    }

    @Test
    void theTeamSeesTheDeckAndHowFarEveryGovernmentIs() {
        for (String who : List.of("coordinator", "presenter", "analyst")) {
            assertThat(page(who))
                    .as(who)
                    .contains(NAME, "session/show.xhtml?deck=" + deck, "deck.pptx", "follow.xhtml?code=" + CODE)
                    .contains("Sin iniciar", "session/round.xhtml?round=sne-2025");
        }
        assertThat(page("analyst")).doesNotContain("session/choose.xhtml", "calendar/invite.xhtml");
        assertThat(page("presenter")).contains("session/choose.xhtml").doesNotContain("calendar/invite.xhtml");
        assertThat(page("coordinator")).contains("session/choose.xhtml", "calendar/invite.xhtml");
    }

    @Test
    void theDemoLeadsToFinishedSlides() {
        session.putBack();
        String slides = page("presenter");

        assertThat(slides).contains("Sesión entre gobiernos, SNE 2025").doesNotContain("Propuesta de láminas");
        String show = slides.replaceFirst("(?s).*(session/show\\.xhtml\\?deck=\\d+).*", "$1");
        assertThat(HttpCaller.signedIn(DEMO, "presenter@demo.example").get(show).body())
                .contains("Sesión entre gobiernos, SNE 2025", "data-count=\"1");
    }

    @Test
    void aGovernmentOfItsRoundsSeesItselfAndFollows() {
        assertThat(page("focal.cr"))
                .contains("follow.xhtml?code=" + CODE, "El Salvador", "Aceptada")
                .doesNotContain("Sin iniciar", "En borrador", "session/show.xhtml", "deck.pptx", "session/round.xhtml");
    }

    @Test
    void whoTakesNoPartReadsWhatEverybodyReads() {
        for (String who : List.of("focal.cr-colectivo", "administrator")) {
            assertThat(page(who))
                    .as(who)
                    .contains("SNE 2025")
                    .doesNotContain(CODE, NAME, "Quién participa", "Aceptada");
        }
        assertThat(new HttpCaller(DEMO).get("event.xhtml?id=" + session.id()).body())
                .contains("SNE 2025")
                .doesNotContain(CODE, NAME, "Quién participa", "id=\"until\"");
    }

    @Test
    void whoIsInvitedIsForCoordinatorsAndTheirOwnGovernmentToKnow() {
        HttpCaller.execute(
                DEMO,
                "insert into calendar_invitation (event_id, account_id, sequence, event_sequence, sent_at, sent_by) select %s, id, 0, 0, utc_timestamp(3), id from account where email = 'contributor.cr@demo.example'"
                        .formatted(session.id()));
        try {
            String invited =
                    HttpCaller.query(DEMO, "select name from account where email = 'contributor.cr@demo.example'");
            assertThat(page("coordinator")).contains(invited);
            assertThat(page("focal.cr")).contains(invited).doesNotContain("Se le envió la invitación el");
            assertThat(page("contributor.cr")).contains("Se le envió la invitación el");
            assertThat(page("focal.gt")).doesNotContain(invited);
            assertThat(page("presenter")).doesNotContain(invited);
        } finally {
            HttpCaller.execute(DEMO, "delete from calendar_invitation where event_id = " + session.id());
        }
    }

    @Test
    void aDeckThatWasThrownAwayIsNotOfferedAnyMore() {
        HttpCaller.execute(DEMO, "update deck set removed_at = utc_timestamp(3) where id = " + deck);
        assertThat(page("presenter")).doesNotContain(NAME).contains("Propuesta de láminas de SNE 2025");
        assertThat(page("focal.cr")).doesNotContain(CODE);
    }

    @Test
    void onTheDayGovernmentsAreToldWhereTheLinkWillBe() {
        HttpCaller.execute(DEMO, "delete from deck_showing where deck_id = " + deck);
        session.begins(Duration.ofMinutes(-5));
        assertThat(page("focal.cr")).contains("id=\"no-following\"");
        assertThat(page("presenter")).contains("Mostrar: " + NAME).doesNotContain("id=\"no-following\"");
    }

    @Test
    void aPresenterTakesADeckOutAndChoosesItAgainAndOthersOfItsRoundsOnlyAreOffered() {
        String other = deck("competencias-2025");
        HttpCaller presenter = HttpCaller.signedIn(DEMO, "presenter@demo.example");
        assertThat(presenter.get(address()).body())
                .contains("deck.xhtml?deck=" + deck)
                .doesNotContain("deck.xhtml?deck=" + other);
        assertThat(press(presenter, "Quitar de la sesión: " + NAME)).isEqualTo(302);
        assertThat(chosen()).isEqualTo("0");
        assertThat(press(presenter, "Mostrar en la sesión: " + NAME)).isEqualTo(302);
        assertThat(chosen()).isEqualTo("1");
    }

    private int press(HttpCaller person, String label) {
        Matcher button = Pattern.compile("<input[^>]*aria-label=\"" + label + "\"[^>]*>")
                .matcher(person.get(address()).body());
        assertThat(button.find()).as(label).isTrue();
        return person.submit(address(), HttpCaller.attribute(button.group(), "name"), Map.of())
                .statusCode();
    }

    private String address() {
        return "session/choose.xhtml?lang=es&event=" + session.id();
    }

    private String chosen() {
        return HttpCaller.query(DEMO, "select count(*) from deck_event where event_id = " + session.id());
    }

    private String page(String who) {
        return HttpCaller.signedIn(DEMO, who + "@demo.example")
                .get("event.xhtml?lang=es&id=" + session.id())
                .body();
    }

    private static String deck(String round) {
        HttpCaller.execute(
                DEMO,
                "insert into deck (round_code, name, language, created_by, created_at, changed_at) select '%s', '%s', 'es', id, utc_timestamp(3), utc_timestamp(3) from account where email = 'presenter@demo.example'"
                        .formatted(round, NAME));
        return HttpCaller.query(DEMO, "select max(id) from deck where name = '" + NAME + "'");
    }
}
