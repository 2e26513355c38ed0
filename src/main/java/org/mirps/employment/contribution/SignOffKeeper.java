package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.NotFound;

/** The transactions of sign-offs, run while the live draft is held. All need the round open. */
@ApplicationScoped
class SignOffKeeper {

    @Inject
    ContributionRepository contributions;

    @Inject
    ContributionAccess access;

    @Inject
    DraftKeeper keeper;

    @Inject
    StepKeeper steps;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    /** @param seen revision of the contribution that the signer has read */
    @Transactional
    void signSections(LiveDraft draft, List<String> sections, long seen, AccountId by) {
        Contribution contribution = locked(draft);
        sections.forEach(section -> access.requireSigner(draft, section));
        List<Step> made = contribution.signSections(sections, by, clock.instant());
        sections.forEach(section -> requireReady(draft, section, seen));
        steps.keep(draft.id(), made);
    }

    @Transactional
    void unsignSections(LiveDraft draft, List<String> sections, AccountId by) {
        Contribution contribution = locked(draft);
        sections.forEach(section -> access.requireSigner(draft, section));
        steps.keep(draft.id(), contribution.unsignSections(sections, by, clock.instant()));
    }

    @Transactional
    void signOff(LiveDraft draft, AccountId by) {
        Contribution contribution = locked(draft);
        Step made = contribution.signOff(draft.shownSections(), by, clock.instant());
        requireNoProblem(draft, "");
        steps.keep(draft.id(), List.of(made));
    }

    @Transactional
    void unsign(LiveDraft draft, AccountId by) {
        steps.keep(draft.id(), List.of(locked(draft).unsign(by, clock.instant())));
    }

    private Contribution locked(LiveDraft draft) {
        Contribution contribution = contributions.lock(draft.id());
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        keeper.bringUpToDate(draft, contribution);
        return contribution;
    }

    private static void requireReady(LiveDraft draft, String section, long seen) {
        if (!draft.shownSections().contains(section)) {
            throw new NotFound("section " + section);
        }
        requireNoProblem(draft, section);
        if (draft.lastChange(section) > seen) {
            throw new SectionChanged();
        }
    }

    private static void requireNoProblem(LiveDraft draft, String section) {
        Progress progress = draft.progress(section);
        if (!progress.isComplete()) {
            throw new HasProblems(progress.problems());
        }
    }
}
