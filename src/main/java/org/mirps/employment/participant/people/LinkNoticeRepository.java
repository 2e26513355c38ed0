package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Which new links were made to which accounts, by SQL: rows that are written once, and once told that the link was used. */
@ApplicationScoped
class LinkNoticeRepository {

    @PersistenceContext
    EntityManager entities;

    /** @param by null for whoever runs the server @param until until when its owner, those of the same participant, or the administrators of the team, are told */
    void add(Account of, @Nullable AccountId by, Instant at, Instant until) {
        entities.createNativeQuery("insert into link_notice (account_id, made_by, made_at) values (?, ?, ?)")
                .setParameter(1, of.id().value())
                .setParameter(2, by == null ? null : by.value())
                .setParameter(3, UtcConverter.toColumn(at))
                .executeUpdate();
        String participant = of.participant().map(ParticipantCode::value).orElse("");
        entities.createNativeQuery("""
                        update account set links_told_until = ? where id = ? or participant_code = ?
                            or ? = '' and id in (select account_id from account_role where role = 'ADMINISTRATOR')""")
                .setParameter(1, UtcConverter.toColumn(until))
                .setParameter(2, of.id().value())
                .setParameter(3, participant)
                .setParameter(4, participant)
                .executeUpdate();
    }

    /** The newest link to the account was used; nothing happens if it is the first one, which nobody is told of. */
    void use(AccountId of, Instant at) {
        entities.createNativeQuery(
                        "update link_notice set used_at = ? where account_id = ? and used_at is null order by id desc limit 1")
                .setParameter(1, UtcConverter.toColumn(at))
                .setParameter(2, of.value())
                .executeUpdate();
    }

    /**
     * Those since a moment, the newest first: to the own account, and to those of the own participant.
     *
     * @param participant null for nobody's but the own one
     * @param team whether those to accounts of the regional team are of interest too
     */
    List<LinkNotice> since(Instant moment, AccountId own, @Nullable ParticipantCode participant, boolean team) {
        return Row.of(entities.createNativeQuery("""
                        select a.name, b.name as maker, n.made_at, n.used_at
                        from link_notice n join account a on a.id = n.account_id left join account b on b.id = n.made_by
                        where n.made_at > ? and (a.id = ? or a.participant_code = ? or ? and a.participant_code is null)
                        order by n.id desc""")
                        .setParameter(1, UtcConverter.toColumn(moment))
                        .setParameter(2, own.value())
                        .setParameter(3, participant == null ? "" : participant.value())
                        .setParameter(4, team))
                .stream()
                .map(row -> new LinkNotice(
                        row.text("name"), row.textOrEmpty("maker"), row.moment("made_at"), row.momentIfAny("used_at")))
                .toList();
    }
}
