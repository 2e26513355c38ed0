package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundDone;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** Who is told of what coordinators did with their rounds. */
@ApplicationScoped
class RoundNoticeRepository {

    @PersistenceContext
    EntityManager entities;

    /** For focal points, and those to whom a section was given to fill. */
    void add(RoundDone news) {
        Set<ParticipantCode> concerned = news.concerned();
        if (concerned.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(
                """
                        insert into notice (account_id, participant_code, contribution_id, round_act_id)
                        select a.account_id, a.participant_code, c.id, ?
                        from contribution c join participant_member a on a.enabled and a.participant_code = c.participant_code
                        where c.round_id = ? and c.participant_code in (%s) and (
                            exists (select 1 from participant_role r where r.membership_id = a.id and r.role = 'FOCAL_POINT')
                            or exists (select 1 from delegation d where d.contribution_id = c.id and d.access = 'EDIT'
                                and (d.account_id = a.account_id or d.institution_id = a.institution_id)
                                and exists (select 1 from participant_role r where r.membership_id = a.id and r.role = 'CONTRIBUTOR')))
                        order by a.account_id""".formatted(String.join(", ", Collections.nCopies(concerned.size(), "?"))));
        int index = 1;
        query.setParameter(index++, news.line()).setParameter(index++, news.round());
        for (ParticipantCode participant : concerned) {
            query.setParameter(index++, participant.value());
        }
        query.executeUpdate();
    }

    /** The newest notices of this kind, newest first. */
    List<Stored> of(Reader reader) {
        List<Stored> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select n.id, n.read_at is not null as is_read, n.contribution_id, l.kind, l.said_after, l.reason, l.made_at,
                            who.name, p.name_es, p.name_en, r.title_es, r.title_en, r.time_zone
                        from notice n
                            join round_line l on l.id = n.round_act_id
                            join participant_person who on who.id = l.made_by
                            join contribution c on c.id = n.contribution_id
                            join participant_party p on p.code = c.participant_code
                            join round_head r on r.id = c.round_id
                        where n.account_id = ? and %s order by l.made_at desc, n.id desc""".formatted(Reader.THERE))
                .setParameter(1, reader.account().value())
                .setParameter(2, reader.of())
                .setParameter(3, reader.of())
                .setMaxResults(NoticeRepository.MOST))) {
            found.add(stored(row));
        }
        return found;
    }

    private static Stored stored(Row row) {
        return new Stored(
                new NoticeId(row.number("id")),
                row.flag("is_read"),
                new ContributionId(row.number("contribution_id")),
                RoundAct.valueOf(row.text("kind")),
                Optional.of(row.text("said_after"))
                        .filter(text -> !text.isEmpty())
                        .map(Instant::parse),
                row.text("reason"),
                row.moment("made_at"),
                row.text("name"),
                row.texts("name"),
                row.texts("title"),
                row.text("time_zone"));
    }

    /** A notice of an act. @param moment which date holds since */
    record Stored(
            NoticeId id,
            boolean read,
            ContributionId contribution,
            RoundAct act,
            Optional<Instant> moment,
            String reason,
            Instant at,
            String by,
            LocalizedText participant,
            LocalizedText round,
            String timeZone) {}
}
