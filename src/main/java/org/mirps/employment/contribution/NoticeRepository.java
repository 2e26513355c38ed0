package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.UtcConverter;

/** Who is to be told of which step. */
@ApplicationScoped
class NoticeRepository {

    /** On one page. */
    static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    /**
     * Tells of steps whom they concern, with one statement. Of sections that were signed together the focal points, once; of one that lapsed who had signed; of
     * the whole the focal points and all who have signed a section; of what passes between the government and the regional team the
     * coordinators too. Nobody is told of what they did themselves, but for a sign-off that their own change ended.
     *
     * @param first number of the first step
     * @param last number of the last step
     */
    void tell(ContributionId contribution, int first, int last) {
        entities.createNativeQuery("""
                        insert into notice (account_id, contribution_id, step)
                        select a.id, s.contribution_id, s.number
                        from contribution_step s join contribution c on c.id = s.contribution_id
                            join account a on a.enabled and (a.participant_code = c.participant_code or a.participant_code is null)
                        where s.contribution_id = ? and s.number between ? and ?
                            and (s.move not in ('SIGN_SECTION', 'UNSIGN_SECTION') or s.number = ?) and (
                            s.move = 'LAPSE_SECTION' and a.id = (
                                select g.made_by from contribution_step g
                                where g.contribution_id = s.contribution_id and g.move = 'SIGN_SECTION' and g.section = s.section
                                    and g.number < s.number order by g.number desc limit 1)
                            or a.id <> s.made_by and (
                                s.move <> 'LAPSE_SECTION' and a.participant_code is not null
                                    and exists (select 1 from account_role r where r.account_id = a.id and r.role = 'FOCAL_POINT')
                                or s.section = '' and a.participant_code is not null and exists (
                                    select 1 from contribution_step g
                                    where g.contribution_id = s.contribution_id and g.move = 'SIGN_SECTION' and g.made_by = a.id)
                                or s.move in ('SUBMIT', 'RETURN', 'ACCEPT', 'REOPEN', 'WITHDRAW')
                                    and exists (select 1 from account_role r where r.account_id = a.id and r.role = 'COORDINATOR')))""")
                .setParameter(1, contribution.value())
                .setParameter(2, first)
                .setParameter(3, last)
                .setParameter(4, first)
                .executeUpdate();
    }

    int unread(AccountId account) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from notice where account_id = ? and read_at is null")
                        .setParameter(1, account.value())
                        .getSingleResult())
                .intValue();
    }

    /** The newest {@value #MOST}, newest first. */
    List<Stored> of(AccountId account) {
        List<Stored> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select n.id, n.read_at is not null, s.contribution_id, s.move,
                            (select group_concat(t.section order by t.number separator ' ') from contribution_step t
                                where t.contribution_id = s.contribution_id and t.move = s.move and t.made_by = s.made_by
                                    and t.made_at = s.made_at and s.move in ('SIGN_SECTION', 'UNSIGN_SECTION')),
                            s.section, s.snapshot, s.made_at, s.reason, who.name,
                            p.name_es, p.name_en, r.title_es, r.title_en, r.form_version_id, r.time_zone
                        from notice n
                            join contribution_step s on s.contribution_id = n.contribution_id and s.number = n.step
                            join account who on who.id = s.made_by
                            join contribution c on c.id = n.contribution_id
                            join participant p on p.code = c.participant_code
                            join collection_round r on r.id = c.round_id
                        where n.account_id = ? order by s.made_at desc, n.id desc""")
                .setParameter(1, account.value())
                .setMaxResults(MOST)
                .getResultList()) {
            found.add(stored((Object[]) row));
        }
        return found;
    }

    /** Those of this person only; one that is read stays as it is. */
    void markRead(AccountId account, NoticeId notice, Instant now) {
        entities.createNativeQuery("update notice set read_at = ? where account_id = ? and id = ? and read_at is null")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, account.value())
                .setParameter(3, notice.value())
                .executeUpdate();
    }

    /** Those of this person up to one of them. */
    void markAllRead(AccountId account, NoticeId upTo, Instant now) {
        entities.createNativeQuery("update notice set read_at = ? where account_id = ? and id <= ? and read_at is null")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, account.value())
                .setParameter(3, upTo.value())
                .executeUpdate();
    }

    private static Stored stored(Object[] columns) {
        return new Stored(
                new NoticeId(((Number) columns[0]).longValue()),
                ((Number) columns[1]).intValue() == 1,
                new ContributionId(((Number) columns[2]).longValue()),
                Move.valueOf((String) columns[3]),
                SignedSections.of(columns[4] == null ? (String) columns[5] : (String) columns[4]),
                ((Number) columns[6]).intValue(),
                UtcConverter.fromColumn(columns[7]),
                columns[8] == null ? "" : (String) columns[8],
                (String) columns[9],
                new LocalizedText((String) columns[10], (String) columns[11]),
                new LocalizedText((String) columns[12], (String) columns[13]),
                ((Number) columns[14]).longValue(),
                (String) columns[15]);
    }

    /** A notice with what its step says. @param sections those that were signed together with that of the step; empty for the whole */
    record Stored(
            NoticeId id,
            boolean read,
            ContributionId contribution,
            Move move,
            Set<String> sections,
            int snapshot,
            Instant at,
            String reason,
            String by,
            LocalizedText participant,
            LocalizedText round,
            long formVersionId,
            String timeZone) {}
}
