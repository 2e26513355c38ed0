package org.mirps.employment.consolidation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;

/**
 * Puts the indicators of a round together for an audience. Who belongs to that audience, the use cases say that ask; they have a transaction.
 * Every method throws {@link org.mirps.employment.shared.NotFound} where there is no such round, or only its draft.
 */
@ApplicationScoped
public class RoundIndicators {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    Clock clock;

    public IndicatorTable of(RoundCode code, Audience audience) {
        Round round = rounds.announced(code);
        return of(round, form(round), audience);
    }

    /**
     * A short text that is another one as soon as anything differs of what the indicators are made of: submissions, states, levels, definitions,
     * who takes part. One statement beside that of the round.
     */
    public String state(RoundCode code) {
        Round round = rounds.announced(code);
        return snapshots.state(round.id()) + (round.isOpen(clock.instant()) ? "o" : "c");
    }

    /** With the choices by which earlier versions of the form were answered. */
    FormDefinition form(Round round) {
        List<FormDefinition> answered = snapshots.heads(round.id()).stream()
                .map(SnapshotHead::formVersionId)
                .filter(version -> version != round.formVersionId())
                .distinct()
                .map(version -> forms.form(version).definition())
                .toList();
        FormDefinition now = forms.form(round.formVersionId()).definition();
        return answered.isEmpty() ? now : now.withChoicesOf(answered);
    }

    IndicatorTable of(Round round, FormDefinition form, Audience audience) {
        return IndicatorTable.of(
                new Participation(round, round.isOpen(clock.instant()), snapshots.standings(round.id())),
                form,
                snapshots.observations(round.id()),
                snapshots.waiting(round.id()),
                audience);
    }
}
