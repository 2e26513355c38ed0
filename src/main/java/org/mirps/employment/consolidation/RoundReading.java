package org.mirps.employment.consolidation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the regional team's programs read of rounds beside tables and figures. Throws {@link NotFound} where there is no such round. */
@UseCases
public class RoundReading {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    Clock clock;

    /** All rounds but drafts, the one that is due last first. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public List<AskedRound> rounds() {
        Instant now = clock.instant();
        return rounds.announced().stream()
                .map(round -> AskedRound.of(round, form(round), now))
                .toList();
    }

    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public AskedRound round(RoundCode code) {
        Round round = rounds.announced(code);
        return AskedRound.of(round, form(round), clock.instant());
    }

    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Transactional
    public RoundContributions contributions(RoundCode code) {
        Round round = rounds.announced(code);
        return new RoundContributions(round, round.isOpen(clock.instant()), snapshots.contributions(round.id()));
    }

    private FormDefinition form(Round round) {
        return forms.form(round.formVersionId()).definition();
    }
}
