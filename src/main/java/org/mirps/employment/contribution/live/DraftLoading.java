package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.access.DelegationRepository;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;

/**
 * Brings a held draft to what is stored. Where it is, nothing is asked of the database, but for one that nobody has begun: which snapshot of an
 * earlier round is the newest.
 */
@ApplicationScoped
class DraftLoading {

    @Inject
    DraftRepository stored;

    @Inject
    DraftMemory memories;

    @Inject
    DelegationRepository delegations;

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    /** @param seen the contribution as its row says it now */
    boolean isCurrent(LiveDraft draft, Contribution seen) {
        return knowsDelegations(draft, seen) && knowsAnswers(draft, seen);
    }

    /**
     * Within a transaction that has read or locked the contribution.
     *
     * @return the draft
     */
    LiveDraft bringUpToDate(LiveDraft draft, Contribution contribution) {
        if (!knowsDelegations(draft, contribution)) {
            draft.delegations(delegations.of(contribution));
        }
        if (!knowsAnswers(draft, contribution)) {
            load(draft, contribution, contribution.revision());
        }
        return draft;
    }

    /** @param revision of the contribution at which this is stored */
    void load(LiveDraft draft, Contribution contribution, long revision) {
        Round round = rounds.get(contribution.roundId());
        Memory memory = memories.of(draft, contribution, round.formVersionId());
        draft.remember(memory);
        boolean begun = contribution.isBegun();
        draft.load(
                forms.form(round.formVersionId()),
                revision,
                begun ? stored.rows(draft.id()) : memory.rows(),
                begun ? stored.answers(draft.id()) : memory.answers(revision));
    }

    private static boolean knowsDelegations(LiveDraft draft, Contribution contribution) {
        return draft.delegations().version() == contribution.delegations();
    }

    private boolean knowsAnswers(LiveDraft draft, Contribution contribution) {
        return draft.revision() == contribution.revision() && !memories.isBehind(draft, contribution);
    }
}
