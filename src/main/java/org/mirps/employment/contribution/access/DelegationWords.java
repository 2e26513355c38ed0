package org.mirps.employment.contribution.access;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.shared.Language;

/** Puts what is delegated into words of one language. */
final class DelegationWords {

    private final FormDefinition form;
    private final List<Institution> institutions;
    private final List<Membership> people;
    private final Delegations delegations;
    private final Language language;
    private final Map<Delegate, String> names = new HashMap<>();

    /** @param people all of the participant, also those who can't sign in: they may have something still */
    DelegationWords(
            FormDefinition form,
            List<Institution> institutions,
            List<Membership> people,
            Delegations delegations,
            Language language) {
        this.form = form;
        this.institutions = institutions;
        this.people = people;
        this.delegations = delegations;
        this.language = language;
        institutions.forEach(each -> names.put(Delegate.of(each.id()), name(each)));
        people.forEach(each ->
                names.put(Delegate.of(each.account().id()), each.account().name()));
    }

    DelegationPlan plan(ContributionHeader header) {
        return new DelegationPlan(
                header,
                form.sections().stream().map(this::section).toList(),
                institutions.stream()
                        .filter(Institution::isActive)
                        .map(each -> holder(Delegate.of(each.id()), ""))
                        .toList(),
                people.stream()
                        .filter(DelegationDesk::contributes)
                        .map(each -> holder(
                                Delegate.of(each.account().id()),
                                each.institution()
                                        .map(id -> names.getOrDefault(Delegate.of(id), ""))
                                        .orElse("")))
                        .toList());
    }

    private DelegationPlan.Section section(FormElement.Group section) {
        return new DelegationPlan.Section(
                section.name(),
                section.label().in(language),
                delegations.all().stream()
                        .filter(given -> given.section().equals(section.name()))
                        .map(given -> new DelegationPlan.Given(
                                given.to(),
                                names.getOrDefault(given.to(), ""),
                                isNobody(given.to()),
                                given.access(),
                                given.dueOn()))
                        .sorted(Comparator.comparing((DelegationPlan.Given given) ->
                                        given.to().kind())
                                .reversed()
                                .thenComparing(DelegationPlan.Given::name))
                        .toList());
    }

    private DelegationPlan.Holder holder(Delegate to, String institution) {
        long sections = delegations.all().stream()
                .filter(given -> given.to().equals(to))
                .count();
        return new DelegationPlan.Holder(to, names.getOrDefault(to, ""), institution, isNobody(to), sections);
    }

    private boolean isNobody(Delegate to) {
        return institutions.stream().anyMatch(each -> Delegate.of(each.id()).equals(to))
                && people.stream()
                        .filter(DelegationDesk::contributes)
                        .flatMap(each -> each.institution().stream())
                        .noneMatch(institution -> Delegate.of(institution).equals(to));
    }

    private String name(Institution institution) {
        return institution.name().in(language);
    }
}
