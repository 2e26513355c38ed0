package org.mirps.employment.contribution.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ManyRowsRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Moves of rounds to newer versions of their forms, and the answers that move, by SQL: they are many, and change in nothing but their names. */
@ApplicationScoped
public class FormMoveRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ManyRowsRepository many;

    /** Keeps a move, and gives answers and entries of the round their new names; who answered and when stays as it is. */
    public void add(long round, long from, long to, Map<String, String> renames, AccountId by, Instant at) {
        update(
                "insert into form_move (round_id, from_version_id, to_version_id, moved_by, moved_at) values (?, ?, ?, ?, ?)",
                round,
                from,
                to,
                by.value(),
                UtcConverter.toColumn(at));
        List<List<@Nullable Object>> names = new ArrayList<>();
        long move =
                ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        renames.forEach((old, now) -> names.add(Arrays.asList(move, old, now)));
        many.insert("form_move_rename (move_id, old_name, new_name)", names);
        renames.forEach((old, now) -> {
            update(
                    "update answer set question = ? where question = ? and contribution_id in"
                            + " (select id from contribution where round_id = ?)",
                    now,
                    old,
                    round);
            update(
                    "update repeat_row set repeat_name = ? where repeat_name = ? and contribution_id in"
                            + " (select id from contribution where round_id = ?)",
                    now,
                    old,
                    round);
        });
    }

    /** The moves of a round, oldest first. */
    public List<FormMove> ofRound(long round) {
        Map<Long, FormMove> moves = new LinkedHashMap<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select m.id, m.from_version_id, f.version, m.to_version_id, m.moved_at, r.old_name, r.new_name
                        from form_move m join form_edition f on f.id = m.from_version_id
                        left join form_move_rename r on r.move_id = m.id
                        where m.round_id = ? order by m.id""").setParameter(1, round))) {
            FormMove move = moves.computeIfAbsent(
                    row.number("id"),
                    unused -> new FormMove(
                            row.number("from_version_id"),
                            row.text("version"),
                            row.number("to_version_id"),
                            row.moment("moved_at"),
                            new HashMap<>()));
            if (row.has("old_name")) {
                move.renames().put(row.text("old_name"), row.text("new_name"));
            }
        }
        return List.copyOf(moves.values());
    }

    private void update(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
