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

    /**
     * @param by null for whoever runs the server
     * @param until until when its owner, those of each participant for which they work, or the administrators of the team, are told
     */
    void add(Account of, @Nullable AccountId by, Instant at, Instant until) {
        entities.createNativeQuery("insert into link_notice (account_id, made_by, made_at) values (?, ?, ?)")
                .setParameter(1, of.id().value())
                .setParameter(2, by == null ? null : by.value())
                .setParameter(3, UtcConverter.toColumn(at))
                .executeUpdate();
        entities.createNativeQuery("""
                        update account set links_told_until = ? where id = ?
                            or id in (select near.account_id from membership own join membership near on near.participant_code = own.participant_code
                                where own.account_id = ?)
                            or exists (select 1 from membership where account_id = ? and participant_code is null)
                                and id in (select m.account_id from membership m join membership_role r on r.membership_id = m.id
                                    where r.role = 'ADMINISTRATOR')""")
                .setParameter(1, UtcConverter.toColumn(until))
                .setParameter(2, of.id().value())
                .setParameter(3, of.id().value())
                .setParameter(4, of.id().value())
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
                        where n.made_at > ? and (a.id = ?
                            or a.id in (select account_id from membership where participant_code = ?)
                            or ? and a.id in (select account_id from membership where participant_code is null))
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
