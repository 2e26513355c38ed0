package org.mirps.employment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Who did what with which round. A line is never changed and never removed; of a deleted round nothing else is left. */
@ApplicationScoped
class RoundActRepository {

    private static final String LINES =
            "select round_code, kind, participant_code, said_before, said_after, reason, made_by, made_at from round_act where ";

    private static final int MOST_DELETED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountNames accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The newest first. */
    List<RoundLine> of(RoundCode round) {
        return lines(entities.createNativeQuery(LINES + "round_code = ? order by id desc")
                .setParameter(1, round.value()));
    }

    /** That rounds were deleted, the newest first; not those of very long ago. */
    List<RoundLine> deleted() {
        return lines(entities.createNativeQuery(LINES + "kind = ? order by id desc")
                .setParameter(1, RoundAct.DELETED.name())
                .setMaxResults(MOST_DELETED));
    }

    /** The reason of the last such act, for all or for this participant; empty where there was none. */
    String lastReason(String round, RoundAct act, ParticipantCode participant) {
        return Row.of(entities.createNativeQuery("""
                        select reason from round_act where round_code = ? and kind = ? and coalesce(participant_code, ?) = ?
                        order by id desc limit 1""")
                        .setParameter(1, round)
                        .setParameter(2, act.name())
                        .setParameter(3, participant.value())
                        .setParameter(4, participant.value()))
                .stream()
                .findFirst()
                .map(row -> row.text("reason"))
                .orElse("");
    }

    /**
     * @param whom empty for the whole round
     * @return which line it is
     */
    long keep(RoundCode round, RoundAct act, String whom, String before, String after, String reason) {
        entities.createNativeQuery(
                        "insert into round_act (round_code, kind, participant_code, said_before, said_after, reason, made_by, made_at)"
                                + " values (?, ?, nullif(?, ''), ?, ?, ?, ?, ?)")
                .setParameter(1, round.value())
                .setParameter(2, act.name())
                .setParameter(3, whom)
                .setParameter(4, before)
                .setParameter(5, after)
                .setParameter(6, reason)
                .setParameter(7, currentUser.accountId().value())
                .setParameter(8, UtcConverter.toColumn(clock.instant()))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    private List<RoundLine> lines(Query query) {
        List<Row> rows = Row.of(query);
        Map<AccountId, String> names = accounts.namesOf(
                rows.stream().map(row -> new AccountId(row.number("made_by"))).toList());
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private static RoundLine line(Row row, Map<AccountId, String> names) {
        return new RoundLine(
                row.text("round_code"),
                RoundAct.valueOf(row.text("kind")),
                Optional.ofNullable(row.textOrNull("participant_code")).map(ParticipantCode::new),
                row.text("said_before"),
                row.text("said_after"),
                row.text("reason"),
                names.getOrDefault(new AccountId(row.number("made_by")), ""),
                row.moment("made_at"));
    }
}
