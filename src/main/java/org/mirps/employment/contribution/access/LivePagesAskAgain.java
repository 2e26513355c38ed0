package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.participant.role.FocalPointsChanged;

/**
 * Who was a focal point sees less: pages that are open ask again when the number of what is delegated grows, so it does. Not where nobody has
 * worked: such a round can still be deleted, and nothing is to be seen in it.
 */
@ApplicationScoped
class LivePagesAskAgain {

    @Inject
    ContributionRepository contributions;

    void changed(@Observes FocalPointsChanged event) {
        contributions.of(event.participant()).stream()
                .filter(contribution -> contribution.isBegun() || contribution.delegations() > 0)
                .map(Contribution::id)
                .sorted(Comparator.comparing(ContributionId::value))
                .forEach(id -> contributions.lock(id).delegated());
    }
}
