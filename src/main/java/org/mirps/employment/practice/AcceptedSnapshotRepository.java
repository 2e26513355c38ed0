package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** Reads the rows of snapshots that practices, recommendations and commitments are made of. */
@ApplicationScoped
public class AcceptedSnapshotRepository {

    @PersistenceContext
    EntityManager entities;

    /** The latest snapshot of a contribution, also where it holds no row of the repeats that this room knows: what it held before ends then. */
    public AcceptedSnapshot latest(ContributionId contribution) {
        return head(contribution, rows(contribution));
    }

    /** To whom the participant lets its answers be shown. */
    public Dissemination level(ContributionId contribution) {
        List<?> levels = entities.createNativeQuery(
                        "select d.level from contribution_audience d where d.contribution_id = ? order by d.number desc limit 1")
                .setParameter(1, contribution.value())
                .getResultList();
        return Dissemination.stored(levels.isEmpty() ? null : (String) levels.get(0));
    }

    private AcceptedSnapshot head(ContributionId contribution, List<AcceptedSnapshot.Row> rows) {
        Row row = Row.of(entities.createNativeQuery("""
                        select c.participant_code, p.name_es, p.name_en, p.country, s.number, s.form_version_id,
                            (select d.level from contribution_audience d where d.contribution_id = c.id order by d.number desc limit 1) as level
                        from contribution_state c
                            join participant_party p on p.code = c.participant_code
                            join contribution_submission s on s.contribution_id = c.id and s.number = c.latest_snapshot
                        where c.id = ?""").setParameter(1, contribution.value()))
                .get(0);
        return new AcceptedSnapshot(
                contribution,
                new ParticipantCode(row.text("participant_code")),
                row.texts("name"),
                new CountryCode(row.text("country")),
                row.count("number"),
                row.number("form_version_id"),
                Dissemination.stored(row.textOrNull("level")),
                rows);
    }

    private List<AcceptedSnapshot.Row> rows(ContributionId contribution) {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        Map<String, String> repeats = new HashMap<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select a.row_id, a.repeat_name, a.question, a.value
                        from contribution_submitted_answer a
                            join contribution_submission s on s.id = a.snapshot_id
                            join contribution_state c on c.id = s.contribution_id and s.number = c.latest_snapshot
                        where c.id = ? and a.repeat_name in ('practices', 'recs', 'coms') and a.value is not null
                        order by a.seq""").setParameter(1, contribution.value()))) {
            repeats.put(row.text("row_id"), row.text("repeat_name"));
            answers.computeIfAbsent(row.text("row_id"), unused -> new HashMap<>())
                    .put(row.text("question"), row.text("value"));
        }
        List<AcceptedSnapshot.Row> rows = new ArrayList<>();
        answers.forEach((id, given) ->
                rows.add(new AcceptedSnapshot.Row(repeats.getOrDefault(id, ""), new RowId(id), Map.copyOf(given))));
        return rows;
    }
}
