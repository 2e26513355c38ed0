package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.participant.role.FocalPointHandedOver;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;

/** What a focal point was given by name, before being one, goes to who comes after them; in contributions that can be worked on still. */
@ApplicationScoped
class DelegationMove {

    @Inject
    ContributionRepository contributions;

    @Inject
    RoundRepository rounds;

    @Inject
    DelegationRepository delegations;

    @Inject
    HandoverRepository handovers;

    @Inject
    Event<SectionsHandedOver> news;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** How sections are given: those that are given alike are told together. */
    private record Terms(SectionAccess access, @Nullable LocalDate dueOn) {}

    void moved(@Observes FocalPointHandedOver handedOver) {
        Instant now = clock.instant();
        contributions.of(handedOver.participant()).stream()
                .filter(contribution -> contribution.delegations() > 0)
                .filter(contribution -> rounds.get(contribution.roundId()).isOpen(handedOver.participant(), now))
                .map(Contribution::id)
                .sorted(Comparator.comparing(ContributionId::value))
                .forEach(id -> move(id, Delegate.of(handedOver.from()), Delegate.of(handedOver.to()), now));
    }

    private void move(ContributionId id, Delegate from, Delegate to, Instant now) {
        Contribution contribution = contributions.lock(id);
        List<Delegation> all = delegations.of(contribution).all();
        List<Delegation> left = of(all, from);
        if (left.isEmpty()) {
            return;
        }
        delegations.remove(id, sections(left), from);
        tell(id, left, from, Optional.empty(), null, now);
        Map<String, SectionAccess> had =
                of(all, to).stream().collect(Collectors.toMap(Delegation::section, Delegation::access));
        left.stream()
                .filter(each -> !isMore(had.get(each.section()), each.access()))
                .map(each -> new Delegation(each.section(), to, each.access(), each.dueOn()))
                .collect(Collectors.groupingBy(each -> new Terms(each.access(), each.dueOn())))
                .forEach((terms, given) -> {
                    delegations.put(id, given, currentUser.accountId(), now);
                    tell(id, given, to, Optional.of(terms.access()), terms.dueOn(), now);
                });
        contribution.delegated();
    }

    /** Whether that is given to them already, or more. */
    private static boolean isMore(@Nullable SectionAccess had, SectionAccess access) {
        return had != null && had.compareTo(access) >= 0;
    }

    private static List<Delegation> of(List<Delegation> all, Delegate whose) {
        return all.stream().filter(each -> each.to().equals(whose)).toList();
    }

    private static List<String> sections(List<Delegation> given) {
        return given.stream().map(Delegation::section).toList();
    }

    private void tell(
            ContributionId id,
            List<Delegation> what,
            Delegate whom,
            Optional<SectionAccess> access,
            @Nullable LocalDate dueOn,
            Instant now) {
        news.fire(new SectionsHandedOver(
                handovers.add(id, sections(what), whom, access, dueOn, currentUser.accountId(), now)));
    }
}
