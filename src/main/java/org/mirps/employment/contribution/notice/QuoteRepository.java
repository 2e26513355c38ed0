package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.mirps.employment.shared.Row;

/** The marks of returns that people are told of, by SQL. */
@ApplicationScoped
class QuoteRepository {

    @PersistenceContext
    EntityManager entities;

    /**
     * One row for each mark and notice, in the order of the notices: {@code id} of the notice, {@code question}, {@code row_id},
     * {@code remark}, {@code form_version_id} of the round, {@code is_whole} if the reader sees all sections, else their {@code sections}.
     *
     * @param returns one at least
     */
    List<Row> of(Collection<NoticeId> returns) {
        var query =
                entities.createNativeQuery("""
                        select distinct n.id, m.question, m.row_id, m.remark, r.form_version_id,
                            n.participant_code = '' or exists (select 1 from participant_role f
                                where f.membership_id = a.id and f.role = 'FOCAL_POINT') as is_whole,
                            (select group_concat(distinct d.section separator ' ') from delegation d
                                where d.contribution_id = n.contribution_id
                                    and (d.account_id = a.account_id or d.institution_id = a.institution_id)) as sections
                        from notice n join contribution_mark m on m.contribution_id = n.contribution_id and m.step = n.step
                            join participant_member a on a.account_id = n.account_id
                                and coalesce(a.participant_code, '') = n.participant_code
                            join contribution c on c.id = n.contribution_id join round_head r on r.id = c.round_id
                        where n.id in (%s) order by n.id, m.question, m.row_id""".formatted(String.join(", ", Collections.nCopies(returns.size(), "?"))));
        int index = 1;
        for (NoticeId notice : returns) {
            query.setParameter(index++, notice.value());
        }
        return Row.of(query);
    }
}
