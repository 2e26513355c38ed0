package org.mirps.employment.consolidation.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;

/** Which vintage somebody sees who looks at a round now: whoever quotes a figure can say where it is kept. */
@ApplicationScoped
public class ShownVintage {

    @Inject
    RoundRepository rounds;

    @Inject
    SnapshotReader snapshots;

    @Inject
    VintageRepository vintages;

    /** Its number; empty where something has changed since the latest one, or there is none. Throws NotFound where there is no such round. */
    public Optional<Integer> of(RoundCode round) {
        Round found = rounds.announced(round);
        return vintages.holding(found, snapshots.state(found.id()));
    }
}
