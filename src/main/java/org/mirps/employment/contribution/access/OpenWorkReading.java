package org.mirps.employment.contribution.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What waits for the participant of a focal point who goes, and what was given to that person by name. */
@UseCases
public class OpenWorkReading {

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    DelegationRepository delegations;

    @Inject
    FormCatalog forms;

    @Inject
    MembershipRepository memberships;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Of rounds that take answers of the participant now, the one that is due first at the head. Throws NotFound for people of others. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public List<OpenWork> of(MembershipId leaver, Language language) {
        Membership goes = memberships.find(leaver).orElseThrow(() -> new NotFound("membership " + leaver));
        ParticipantCode participant = goes.participant()
                .filter(code -> currentUser.has(Role.COORDINATOR) || currentUser.isOf(code))
                .orElseThrow(() -> new NotFound("membership " + leaver));
        Instant now = clock.instant();
        Map<ContributionId, Set<String>> given =
                delegations.givenTo(goes.account().id());
        return contributions.placedOf(participant, rounds.announced()).stream()
                .filter(placed -> placed.round().isOpen(participant, now))
                .sorted(Comparator.comparing(placed -> placed.round().dueAt(participant)))
                .map(placed -> new OpenWork(
                        placed.header(now),
                        sections(
                                placed, given.getOrDefault(placed.contribution().id(), Set.of()), language)))
                .toList();
    }

    private List<String> sections(PlacedContribution placed, Set<String> given, Language language) {
        return given.isEmpty()
                ? List.of()
                : forms.form(placed.round().formVersionId()).definition().sections().stream()
                        .filter(section -> given.contains(section.name()))
                        .map(section -> section.label().in(language))
                        .toList();
    }
}
