package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TrialRound;

/**
 * A round has answers, and then goes over to a version of its form that lacks two choices which were given: every indicator is what its
 * definition makes of the answers that the long table holds, as it was before.
 */
class AChoiceLeavesTheFormIT {

    private static TrialRound round;
    private static Downloaded before;
    private static Downloaded after;
    private static String barrier = "";

    @BeforeAll
    static void theRoundMoves() throws SQLException {
        RunningApp app = RunningApp.demo();
        round = new TrialRound(app);
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        HttpCaller coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
        barrier = given(app, "barriers_top");
        try (Connection database = TestDatabase.connect(app.database())) {
            ask(coordinator, database, form(app, ".1"));
            before = computed(program);
            String changed = without("barrier", barrier, form(app, ".2"));
            changed = without("sne_service", given(app, "services_offered"), changed);
            ask(coordinator, database, changed);
            after = computed(program);
        }
    }

    @AfterAll
    static void takeItAway() throws SQLException {
        round.close();
    }

    @Test
    void whatParticipantsGiveIsWhatTheyAnswered() {
        assertThat(after.given()).isEqualTo(after.recomputed().given()).hasSizeGreaterThan(40);
        assertThat(after.given()).isEqualTo(before.given());
    }

    @Test
    void whatTheRegionGivesIsMadeOfIt() {
        assertThat(after.regions()).isEqualTo(after.recomputed().regions());
    }

    @Test
    void theChoiceThatLeftIsCounted() {
        assertThat(after.regions().values().stream()
                        .flatMap(categories -> categories.values().stream())
                        .map(RegionGiven::choices))
                .anySatisfy(choices -> assertThat(choices).containsKey(barrier));
    }

    /** The first choice that Honduras has given to a question. */
    private static String given(RunningApp app, String question) {
        return HttpCaller.query(
                app,
                "select substring_index(a.value, ' ', 1) from snapshot_answer a join snapshot s on s.id = a.snapshot_id"
                        + " join contribution c on c.id = s.contribution_id join collection_round r on r.id = c.round_id"
                        + " where r.code = '" + TrialRound.CODE + "' and a.question = '" + question + "'");
    }

    /** The published form in a version of its own. */
    private static String form(RunningApp app, String suffix) {
        return HttpCaller.query(
                app,
                "select replace(convert(source using utf8mb4), version, concat(version, '" + suffix + "'))"
                        + " from form_version where form_id = 'mirps_sne_2025' and published_by is null");
    }

    private static String without(String list, String choice, String form) {
        Pattern row =
                Pattern.compile("^\\|\\s*\\|\\s*" + list + "\\s*\\|\\s*" + choice + "\\s*\\|.*\\n", Pattern.MULTILINE);
        String without = row.matcher(form).replaceFirst("");
        assertThat(without).as("the form without " + choice).isNotEqualTo(form);
        return without;
    }

    /** Publishes a form and moves the round to it. */
    private static void ask(HttpCaller coordinator, Connection database, String form) throws SQLException {
        long draft = FormDrafts.keep(database, form);
        press(coordinator, "forms/draft.xhtml?draft=" + draft, "publishForm:publish");
        press(coordinator, "forms/move.xhtml?round=" + TrialRound.CODE, "formMoveForm:move");
    }

    private static void press(HttpCaller coordinator, String page, String button) {
        var answer = coordinator.submit(page, button, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** The round when all that was submitted is computed by the form that it asks now. */
    private static Downloaded computed(HttpCaller program) {
        Patience.until(
                "all indicators are computed",
                Duration.ofMinutes(1),
                () -> program.get("api/v1/rounds/" + TrialRound.CODE + "/indicators")
                        .body()
                        .contains("\"waiting\":0"));
        return Downloaded.round(program, TrialRound.CODE);
    }
}
