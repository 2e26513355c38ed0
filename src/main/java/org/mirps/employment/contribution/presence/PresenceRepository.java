package org.mirps.employment.contribution.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Who has which section open, by SQL: it is written and read every few seconds. */
@ApplicationScoped
class PresenceRepository {

    @PersistenceContext
    EntityManager entities;

    /** A page is open. */
    void put(AccountId person, TabId tab, ContributionId contribution, String section, Instant now) {
        entities.createNativeQuery("""
                        insert into presence (account_id, tab, contribution_id, section, seen_at) values (?, ?, ?, ?, ?)
                        on duplicate key update contribution_id = values(contribution_id), section = values(section),
                            seen_at = values(seen_at)""")
                .setParameter(1, person.value())
                .setParameter(2, tab.value())
                .setParameter(3, contribution.value())
                .setParameter(4, section)
                .setParameter(5, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** Pages are open still. */
    void touch(Collection<TabId> tabs, Instant now) {
        var query = entities.createNativeQuery(
                "update presence set seen_at = ? where tab in (" + places(tabs.size()) + ")");
        query.setParameter(1, UtcConverter.toColumn(now));
        int index = 2;
        for (TabId tab : tabs) {
            query.setParameter(index++, tab.value());
        }
        query.executeUpdate();
    }

    /** A page was left. */
    void remove(AccountId person, TabId tab) {
        entities.createNativeQuery("delete from presence where account_id = ? and tab = ?")
                .setParameter(1, person.value())
                .setParameter(2, tab.value())
                .executeUpdate();
    }

    /** Pages of which nobody has heard since. */
    void removeOlderThan(Instant moment) {
        entities.createNativeQuery("delete from presence where seen_at < ?")
                .setParameter(1, UtcConverter.toColumn(moment))
                .executeUpdate();
    }

    /** Contributions with those who have them open, by one statement. @param since who was not seen since then is not there */
    Map<ContributionId, Pulse> pulses(Collection<ContributionId> contributions, Instant since) {
        var query = entities.createNativeQuery("""
                select c.id as contribution_id, c.revision, c.steps, c.delegations, a.account_id, a.name, a.enabled, a.epoch, p.section,
                    (select max(r.replied_at) from contribution_reply r where r.contribution_id = c.id) as replied_at
                from contribution c left join presence p on p.contribution_id = c.id and p.seen_at > ?
                    left join participant_member a on a.account_id = p.account_id and a.participant_code = c.participant_code
                where c.id in (%s)""".formatted(places(contributions.size())));
        query.setParameter(1, UtcConverter.toColumn(since));
        int index = 2;
        for (ContributionId contribution : contributions) {
            query.setParameter(index++, contribution.value());
        }
        Map<ContributionId, Pulse> pulses = new HashMap<>();
        for (Row row : Row.of(query)) {
            Pulse pulse = pulses.computeIfAbsent(
                    new ContributionId(row.number("contribution_id")),
                    unused -> new Pulse(
                            row.number("revision"),
                            row.count("steps"),
                            row.momentIfAny("replied_at")
                                    .map(Instant::toEpochMilli)
                                    .orElse(0L),
                            row.count("delegations"),
                            new ArrayList<>()));
            if (row.has("account_id")) {
                pulse.present()
                        .add(new Pulse.Present(
                                new AccountId(row.number("account_id")),
                                row.text("name"),
                                row.flag("enabled"),
                                row.count("epoch"),
                                row.text("section")));
            }
        }
        return pulses;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
