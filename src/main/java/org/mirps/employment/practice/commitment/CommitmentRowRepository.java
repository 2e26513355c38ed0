package org.mirps.employment.practice.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** Reads accepted commitments for lists and figures, by one statement each. */
@ApplicationScoped
class CommitmentRowRepository {

    private static final String ROWS = """
            select c.id, c.participant_code, o.name_es, o.name_en, o.country, c.form_version_id, c.text, c.due_on, c.partners,
                c.resources, c.target, c.level, c.state,
                (select max(r.made_at) from commitment_report r where r.commitment_id = c.id) as reported_at
            from commitment c join participant_party o on o.code = c.participant_code
            where c.accepted and\s""";

    private static final String IN_ORDER = " order by c.due_on is null, c.due_on, c.id";

    @PersistenceContext
    EntityManager entities;

    /** Those that somebody may read, the one that is due first at the head, those without a date last. */
    List<CommitmentRow> all(Visibility sight) {
        return rows(entities.createNativeQuery(ROWS + visible(sight) + IN_ORDER).setParameter(1, sight.own()));
    }

    /** Of the contributions to a round, without those of participants who were taken out. */
    List<CommitmentRow> ofRound(RoundCode round) {
        return rows(entities.createNativeQuery(ROWS
                        + "c.contribution_id in (select k.id from contribution_state k join round_head g on g.id = k.round_id where g.code = ?"
                        + " and not find_in_set(k.participant_code, g.left_out))"
                        + IN_ORDER)
                .setParameter(1, round.value()));
    }

    Optional<CommitmentRow> find(CommitmentId id, Visibility sight) {
        return rows(entities.createNativeQuery(ROWS + visible(sight) + " and c.id = ?")
                        .setParameter(1, sight.own())
                        .setParameter(2, id.value()))
                .stream()
                .findFirst();
    }

    private static String visible(Visibility sight) {
        String levels = sight.levels().stream().map(level -> "'" + level + "'").collect(Collectors.joining(", "));
        return "(c.level in (" + levels + ") or c.participant_code = ?)";
    }

    private static List<CommitmentRow> rows(Query query) {
        return Row.of(query).stream().map(CommitmentRowRepository::row).toList();
    }

    private static CommitmentRow row(Row row) {
        return new CommitmentRow(
                new CommitmentId(row.number("id")),
                new ParticipantCode(row.text("participant_code")),
                row.texts("name"),
                row.text("country"),
                row.number("form_version_id"),
                row.text("text"),
                row.dayIfAny("due_on"),
                (row.text("partners")).isEmpty() ? List.of() : List.of((row.text("partners")).split(" ")),
                row.text("resources"),
                row.numberIfAny("target"),
                Dissemination.stored(row.text("level")),
                CommitmentState.valueOf(row.text("state")),
                row.momentIfAny("reported_at"));
    }
}
