package org.mirps.employment.contribution.formmove;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.SectionFilling;
import org.mirps.employment.contribution.snapshot.IndicatorRecalculation;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Moving a round, with all that was answered in it, to the newest version of its form (docs/decisions/0015). Common refusals: NotFound if
 * there is no such round, {@link org.mirps.employment.form.change.RenameNotPossible}.
 */
@UseCases
public class FormMoveDesk {

    @Inject
    FormMover mover;

    @Inject
    LiveDrafts drafts;

    @Inject
    IndicatorRecalculation recalculation;

    @Inject
    SectionFilling sections;

    @Inject
    CurrentUser currentUser;

    /**
     * What the move would do. Nothing is changed.
     *
     * @param renames new names by old names of questions and repeats that are gone; empty for those that suggest themselves
     */
    @Permits(Role.COORDINATOR)
    public FormMovePlan plan(RoundCode round, Optional<Map<String, String>> renames) {
        return mover.plan(round, renames);
    }

    /**
     * A move as a person has seen it.
     *
     * @param from id of the version that the round asked
     * @param to id of the newest version
     * @param renames as in {@link #plan}
     */
    public record Order(long from, long to, Map<String, String> renames) {}

    /**
     * Moves the round and all its contributions at once. What was submitted stays as it is, on its own version; its indicators are computed
     * again by the definitions of the new one. Answers that are no longer asked stay stored.
     *
     * @throws org.mirps.employment.round.RoundAsksAnother if the round was moved meanwhile, or a newer version was published
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.FORM)
    public void move(RoundCode round, Order order) {
        mover.move(round, order, currentUser.accountId()).forEach(drafts::forget);
        recalculation.begin();
        sections.begin();
    }
}
