package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What participants have said about the dissemination of their answers; the last of each contribution counts. */
@ApplicationScoped
public class DisseminationRepository {

    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<DisseminationRecord> of(ContributionId contribution) {
        List<DisseminationRecord> records = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select d.number, d.level, d.snapshot, a.name, d.set_at
                        from dissemination d join participant_person a on a.id = d.set_by
                        where d.contribution_id = ? order by d.number desc""").setParameter(1, contribution.value()))) {
            records.add(new DisseminationRecord(
                    row.count("number"),
                    Dissemination.valueOf(row.text("level")),
                    row.numberIfAny("snapshot").orElse(0L).intValue(),
                    row.text("name"),
                    row.moment("set_at")));
        }
        return records;
    }

    /** The level that counts now. */
    Dissemination level(ContributionId contribution) {
        return of(contribution).stream()
                .findFirst()
                .map(DisseminationRecord::level)
                .orElse(Dissemination.GOVERNMENTS);
    }

    /** What the answer of a snapshot says, unless the answer before said the same: a choice made since then stands. */
    public void submitted(ContributionId contribution, int snapshot, Dissemination level, AccountId by, Instant now) {
        List<DisseminationRecord> known = of(contribution);
        Optional<Dissemination> answeredBefore =
                known.stream().filter(DisseminationRecord::isAnswer).findFirst().map(DisseminationRecord::level);
        if (!answeredBefore.equals(Optional.of(level))) {
            add(contribution, known.size() + 1, level, snapshot, by, now);
        }
    }

    /** What the focal point says after the submission; saying what counts already changes nothing. */
    void change(ContributionId contribution, Dissemination level, AccountId by, Instant now) {
        List<DisseminationRecord> known = of(contribution);
        if (known.isEmpty() || known.get(0).level() != level) {
            add(contribution, known.size() + 1, level, null, by, now);
        }
    }

    private void add(
            ContributionId contribution,
            int number,
            Dissemination level,
            @Nullable Integer snapshot,
            AccountId by,
            Instant now) {
        entities.createNativeQuery("""
                        insert into dissemination (contribution_id, number, level, snapshot, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .setParameter(1, contribution.value())
                .setParameter(2, number)
                .setParameter(3, level.name())
                .setParameter(4, snapshot)
                .setParameter(5, by.value())
                .setParameter(6, UtcConverter.toColumn(now))
                .executeUpdate();
    }
}
