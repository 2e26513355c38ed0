package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Reading what was submitted. */
@UseCases
public class SnapshotReading {

    @Inject
    ContributionAccess access;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    RoundRepository rounds;

    @Inject
    ParticipantRepository participants;

    @Inject
    FormCatalog forms;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * A snapshot of the own participant's contribution; analysts and coordinators read those of all, presenters those that a session
     * shows by name. Throws NotFound.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ANALYST, Role.COORDINATOR, Role.PRESENTER})
    @Transactional
    public SnapshotView snapshot(ContributionId id, int number, Language language) {
        Contribution contribution = access.readable(id, number);
        ContributionHeader header = ContributionHeader.of(
                contribution,
                rounds.get(contribution.roundId()),
                participants.get(contribution.participant()),
                clock.instant());
        List<SnapshotSummary> submissions = snapshots.summaries(id);
        SnapshotSummary summary = submissions.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("snapshot " + number));
        FormDefinition form = forms.form(summary.formVersion()).definition();
        boolean latest = submissions.get(0).equals(summary);
        List<SnapshotView.Section> sections =
                new SnapshotPainter(form, language, id).sections(snapshots.answers(id, number));
        return new SnapshotView(
                header,
                form.title(),
                form.version(),
                summary,
                latest && contribution.status() == ContributionStatus.SUBMITTED && currentUser.has(Role.COORDINATOR),
                contribution.status() == ContributionStatus.ACCEPTED ? snapshots.acceptance(id, number) : null,
                sections);
    }
}
