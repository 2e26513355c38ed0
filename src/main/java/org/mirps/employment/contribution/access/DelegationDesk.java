package org.mirps.employment.contribution.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.InstitutionClosed;
import org.mirps.employment.participant.InstitutionRepository;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * The focal point gives sections of the own contribution to institutions and persons, in whatever state it is. A change counts from the next
 * request on, on every node: it raises a number in the contribution's row, which every request reads or locks (docs/decisions/0018).
 */
@UseCases
public class DelegationDesk {

    @Inject
    ContributionAccess access;

    @Inject
    ContributionRepository contributions;

    @Inject
    DelegationRepository delegations;

    @Inject
    HandoverRepository handovers;

    @Inject
    Event<SectionsHandedOver> news;

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    InstitutionRepository institutions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Sections for somebody.
     *
     * @param sections names; at least one
     * @param access VIEW or EDIT
     * @param dueOn internal due date, a day in the round's time zone; null for none
     */
    public record Handover(
            List<String> sections,
            Delegate to,
            SectionAccess access,
            @Nullable LocalDate dueOn) {}

    /** Who has what. Throws NotFound. */
    @Permits(Role.FOCAL_POINT)
    @Transactional
    public DelegationPlan plan(ContributionId id, Language language) {
        PlacedContribution placed = access.ownPlaced(id);
        ParticipantCode own = placed.contribution().participant();
        return new DelegationWords(
                        forms.form(placed.round().formVersionId()).definition(),
                        institutions.of(own),
                        memberships.of(own),
                        delegations.of(placed.contribution()),
                        language)
                .plan(placed.header(clock.instant()));
    }

    /**
     * Gives sections, or changes what was given of them. Whoever gets them is told.
     *
     * @throws NotFound unless the form has the sections and the delegate belongs to the own participant and contributes
     * @throws InstitutionClosed if the institution takes part no longer
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.DELEGATION)
    @Transactional
    public void give(ContributionId id, Handover handover) {
        change(id, handover.sections(), contribution -> {
            requireOpen(handover.to(), contribution.participant());
            List<Delegation> given = new LinkedHashSet<>(handover.sections())
                    .stream()
                            .map(section -> new Delegation(section, handover.to(), handover.access(), handover.dueOn()))
                            .toList();
            delegations.put(id, given, currentUser.accountId(), clock.instant());
            tell(id, handover.sections(), handover.to(), Optional.of(handover.access()), handover.dueOn());
        });
    }

    /** Takes sections back, whether the delegate had them or not; whoever had any of them is told. Throws NotFound unless the form has them. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.DELEGATION)
    @Transactional
    public void takeBack(ContributionId id, List<String> sections, Delegate from) {
        change(id, sections, contribution -> {
            if (delegations.remove(id, sections, from)) {
                tell(id, sections, from, Optional.empty(), null);
            }
        });
    }

    private void tell(
            ContributionId id,
            List<String> sections,
            Delegate whom,
            Optional<SectionAccess> given,
            @Nullable LocalDate dueOn) {
        long handover = handovers.add(id, sections, whom, given, dueOn, currentUser.accountId(), clock.instant());
        news.fire(new SectionsHandedOver(handover));
    }

    private void change(ContributionId id, List<String> sections, Consumer<Contribution> work) {
        Contribution contribution = contributions.lock(id);
        access.requireOwn(id, contribution.participant());
        FormDefinition form =
                forms.form(rounds.get(contribution.roundId()).formVersionId()).definition();
        if (sections.isEmpty()
                || !sections.stream().allMatch(name -> form.findSection(name).isPresent())) {
            throw new NotFound("sections " + sections);
        }
        work.accept(contribution);
        contribution.delegated();
    }

    private void requireOpen(Delegate to, ParticipantCode own) {
        if (to.kind() == Delegate.Kind.INSTITUTION) {
            if (!institutions.get(new InstitutionId(to.id()), own).isActive()) {
                throw new InstitutionClosed();
            }
            return;
        }
        boolean known = accounts.find(new AccountId(to.id()))
                .flatMap(account -> account.membership(own))
                .filter(DelegationDesk::contributes)
                .isPresent();
        if (!known) {
            throw new NotFound("person " + to.id());
        }
    }

    /** A focal point has everything already. */
    static boolean contributes(Membership member) {
        return member.isEnabled() && member.has(Role.CONTRIBUTOR);
    }
}
