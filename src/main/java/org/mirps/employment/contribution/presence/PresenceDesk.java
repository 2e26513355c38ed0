package org.mirps.employment.contribution.presence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Who works on a section now, for those who have it open too. */
@UseCases
public class PresenceDesk {

    @Inject
    ContributionAccess access;

    @Inject
    FormCatalog forms;

    @Inject
    PresenceRecords records;

    @Inject
    CurrentUser currentUser;

    /**
     * The person has a section open. It holds for half a minute, then it has to be said again.
     *
     * @throws NotFound unless the person sees the section
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Transactional
    public LiveNow look(ContributionId id, String section, TabId tab) {
        PlacedContribution placed = access.ownPlaced(id);
        access.to(placed.contribution()).requireSight(section);
        if (forms.form(placed.round().formVersionId())
                .definition()
                .findSection(section)
                .isEmpty()) {
            throw new NotFound("section " + section);
        }
        return records.arrive(currentUser.accountId(), tab, id, section).now(currentUser.accountId(), section);
    }
}
