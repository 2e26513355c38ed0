package org.mirps.employment.contribution.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What indicators gave for each snapshot, and by whose definitions. */
@ApplicationScoped
class IndicatorRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository rows;

    /** Puts observations in the place of those that the snapshot had. Waits for whoever else does so. */
    void replace(long snapshot, long formVersionId, List<IndicatorObservation> observations, Instant at) {
        entities.createNativeQuery("""
                        insert into indicator_evaluation (snapshot_id, form_version_id, evaluated_at) values (?, ?, ?)
                        on duplicate key update form_version_id = values(form_version_id), evaluated_at = values(evaluated_at)""")
                .setParameter(1, snapshot)
                .setParameter(2, formVersionId)
                .setParameter(3, UtcConverter.toColumn(at))
                .executeUpdate();
        entities.createNativeQuery("delete from indicator_observation where snapshot_id = ?")
                .setParameter(1, snapshot)
                .executeUpdate();
        List<List<@Nullable Object>> values = new ArrayList<>();
        observations.forEach(observation -> values.add(columns(snapshot, values.size() + 1, observation)));
        rows.insert(
                "indicator_observation (snapshot_id, seq, code, figure, part, row_no, category, value, denominator,"
                        + " words, gap, status, flagged, period)",
                values);
    }

    /** The snapshots whose observations are not by the definitions of their round's form, oldest first. */
    List<Stale> stale() {
        List<Stale> stale = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select s.id, s.contribution_id, s.number, r.form_version_id, p.country, r.id as round_id, s.form_version_id as submitted_on
                        from snapshot s join contribution c on c.id = s.contribution_id
                        join round_head r on r.id = c.round_id
                        join participant_party p on p.code = c.participant_code
                        left join indicator_evaluation e on e.snapshot_id = s.id
                        where e.form_version_id is null or e.form_version_id <> r.form_version_id
                        order by s.id"""))) {
            stale.add(new Stale(
                    row.number("id"),
                    new ContributionId(row.number("contribution_id")),
                    row.count("number"),
                    row.number("form_version_id"),
                    row.text("country"),
                    row.number("round_id"),
                    row.number("submitted_on")));
        }
        return stale;
    }

    private static List<@Nullable Object> columns(long snapshot, int seq, IndicatorObservation observation) {
        return Arrays.asList(
                snapshot,
                seq,
                observation.code(),
                observation.figure(),
                observation.part(),
                observation.row(),
                observation.category(),
                observation.value(),
                observation.denominator(),
                observation.words(),
                observation.gap() == null ? null : observation.gap().name(),
                observation.status().name(),
                observation.flagged(),
                observation.period());
    }

    /**
     * A snapshot to evaluate again.
     *
     * @param formVersionId by the definitions of this version
     * @param country of the participant, as forms are prefilled with it
     * @param submittedOn form version of the snapshot itself
     */
    public record Stale(
            long snapshotId,
            ContributionId contribution,
            int number,
            long formVersionId,
            String country,
            long roundId,
            long submittedOn) {}
}
