package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.Delegate;
import org.mirps.employment.contribution.access.DelegationDesk;
import org.mirps.employment.contribution.access.DelegationPlan;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Gives the sections of the demo's contributions to those who fill them, as their focal points. Doing so twice changes nothing. */
@ApplicationScoped
class DemoDelegations {

    @Inject
    DemoGround ground;

    @Inject
    DemoOfficials officials;

    @Inject
    DelegationDesk desk;

    @Inject
    InstitutionDesk institutions;

    @Inject
    ActingAs acting;

    /** The institution of whoever fills the form has all sections; others what the seed says. @param firstDay of the demo */
    @Transactional
    void give(SeedRound round, LocalDate firstDay, SeedFolder seed, SeedPeople people) {
        for (Contribution contribution : ground.contributions(round)) {
            ParticipantCode participant = contribution.participant();
            SeedPerson filling = people.filling(participant);
            if (round.find(participant).isEmpty() || filling.institution() == null) {
                continue;
            }
            acting.person(officials.account(people.focalPoint(participant)), () -> {
                all(contribution.id(), known(seed, participant, filling.institution()), filling);
                round.delegations().stream()
                        .filter(given -> given.participant().equals(participant))
                        .forEach(given -> some(
                                contribution.id(),
                                known(seed, participant, given.institution()),
                                given,
                                due(round, given, firstDay)));
                return contribution;
            });
        }
    }

    private void all(ContributionId id, Delegate to, SeedPerson filling) {
        List<String> sections = desk.plan(id, filling.language()).sections().stream()
                .map(DelegationPlan.Section::name)
                .toList();
        desk.give(id, new DelegationDesk.Handover(sections, to, SectionAccess.EDIT, null));
    }

    private void some(ContributionId id, Delegate to, SeedDelegation given, @Nullable LocalDate due) {
        Map<SectionAccess, List<String>> sections = given.sections().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        sections.forEach((access, names) -> desk.give(id, new DelegationDesk.Handover(names, to, access, due)));
    }

    private static @Nullable LocalDate due(SeedRound round, SeedDelegation given, LocalDate firstDay) {
        return given.due() == null ? null : round.day(round.at(given.due(), firstDay));
    }

    /** The institution that the seed calls so, of the participant whose focal point acts. */
    private Delegate known(SeedFolder seed, ParticipantCode participant, @Nullable String code) {
        LocalizedText name = seed.institutions().stream()
                .filter(each ->
                        each.participant().equals(participant) && each.code().equals(Objects.requireNonNull(code)))
                .map(SeedInstitution::name)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The demo year has no institution " + code + " of " + participant));
        return institutions.mine().stream()
                .filter(each -> each.name().equals(name))
                .map(Institution::id)
                .map(Delegate::of)
                .findFirst()
                .orElseThrow();
    }
}
