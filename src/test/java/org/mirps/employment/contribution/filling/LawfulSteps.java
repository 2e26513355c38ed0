package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Move;

/** Plays the steps of a contribution's log from the start: no state is reached but by its moves, and no sign-off is doubled. */
final class LawfulSteps {

    private ContributionStatus status = ContributionStatus.DRAFT;
    private final Set<String> signed = new LinkedHashSet<>();
    private int snapshots;
    private int played;

    private LawfulSteps() {}

    /** Asserts that each step applied when it was made, and that all of them lead to what stands. */
    static void leadTo(WorkflowGround ground, WorkflowGround.Place place) {
        LawfulSteps steps = new LawfulSteps();
        ground.rows(
                        "select number, move, section, snapshot from contribution_step where contribution_id = ? order by number",
                        place.id().value())
                .forEach(row -> steps.play(row.split(" ", -1)));
        Contribution stands = ground.contribution(place);
        assertThat(stands.status()).isEqualTo(steps.status);
        assertThat(stands.signedSections()).containsExactlyInAnyOrderElementsOf(steps.signed);
        assertThat(stands.latestSnapshot()).isEqualTo(steps.snapshots);
    }

    private void play(String[] columns) {
        String row = String.join(" ", columns);
        Move move = Move.valueOf(columns[1]);
        assertThat(columns[0]).isEqualTo(String.valueOf(played++));
        assertThat(move.appliesTo(status)).as(row + " in " + status).isTrue();
        if (move == Move.SUBMIT) {
            snapshots++;
        }
        assertThat(columns[3]).as(row).isEqualTo(String.valueOf(snapshots));
        if (move == Move.SIGN_SECTION) {
            assertThat(signed.add(columns[2])).as(row).isTrue();
        }
        if (EnumSet.of(Move.UNSIGN_SECTION, Move.LAPSE_SECTION).contains(move)) {
            assertThat(signed.remove(columns[2])).as(row).isTrue();
        }
        status = after(move);
    }

    private ContributionStatus after(Move move) {
        return switch (move) {
            case SIGN_SECTION, UNSIGN_SECTION, LAPSE_SECTION, CHANGE_FORM -> status;
            case SIGN_OFF -> ContributionStatus.SIGNED_OFF;
            case UNSIGN, LAPSE -> snapshots == 0 ? ContributionStatus.DRAFT : ContributionStatus.RETURNED;
            case SUBMIT -> ContributionStatus.SUBMITTED;
            case RETURN, REOPEN -> ContributionStatus.RETURNED;
            case ACCEPT -> ContributionStatus.ACCEPTED;
            case WITHDRAW -> ContributionStatus.WITHDRAWN;
        };
    }
}
