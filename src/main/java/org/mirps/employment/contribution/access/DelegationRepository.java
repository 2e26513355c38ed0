package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What is delegated, by SQL. The table is system-versioned: who could see what, and when, can be told afterwards. */
@ApplicationScoped
public class DelegationRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    /** All of a contribution, as one statement sees it; nothing is asked where nothing was ever delegated. */
    public Delegations of(Contribution contribution) {
        if (contribution.delegations() == 0) {
            return Delegations.NOTHING;
        }
        List<Delegation> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select section, account_id, institution_id, access, due_on
                        from delegation where contribution_id = ?""")
                .setParameter(1, contribution.id().value()))) {
            found.add(delegation(row));
        }
        return new Delegations(contribution.delegations(), List.copyOf(found));
    }

    /** The sections that were given to somebody by name, by contribution. */
    Map<ContributionId, Set<String>> givenTo(AccountId person) {
        return Row.of(entities.createNativeQuery("select contribution_id, section from delegation where account_id = ?")
                        .setParameter(1, person.value()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new ContributionId(row.number("contribution_id")),
                        Collectors.mapping(row -> row.text("section"), Collectors.toSet())));
    }

    /** Gives sections; what the delegate had of them before is replaced. */
    void put(ContributionId contribution, List<Delegation> given, AccountId by, Instant now) {
        remove(
                contribution,
                given.stream().map(Delegation::section).toList(),
                given.get(0).to());
        rows.insert(
                "delegation (contribution_id, section, account_id, institution_id, access, due_on, given_by, given_at)",
                given.stream()
                        .map(each -> Arrays.<@Nullable Object>asList(
                                contribution.value(),
                                each.section(),
                                id(each.to(), Delegate.Kind.PERSON),
                                id(each.to(), Delegate.Kind.INSTITUTION),
                                each.access().name(),
                                each.dueOn() == null ? null : each.dueOn().toString(),
                                by.value(),
                                UtcConverter.toColumn(now)))
                        .toList());
    }

    /** Takes sections back; those that the delegate does not have stay as they are. Returns whether there was any. */
    boolean remove(ContributionId contribution, Collection<String> sections, Delegate from) {
        var query = entities.createNativeQuery(
                "delete from delegation where contribution_id = ? and %s = ? and section in (%s)"
                        .formatted(
                                from.kind() == Delegate.Kind.PERSON ? "account_id" : "institution_id",
                                String.join(", ", Collections.nCopies(sections.size(), "?"))));
        query.setParameter(1, contribution.value());
        query.setParameter(2, from.id());
        int index = 3;
        for (String section : sections) {
            query.setParameter(index++, section);
        }
        return query.executeUpdate() > 0;
    }

    private static Delegation delegation(Row row) {
        Delegate to = row.has("account_id")
                ? new Delegate(Delegate.Kind.PERSON, row.number("account_id"))
                : new Delegate(Delegate.Kind.INSTITUTION, row.number("institution_id"));
        return new Delegation(
                row.text("section"),
                to,
                SectionAccess.valueOf(row.text("access")),
                row.dayIfAny("due_on").orElse(null));
    }

    private static @Nullable Long id(Delegate delegate, Delegate.Kind kind) {
        return delegate.kind() == kind ? delegate.id() : null;
    }
}
