package org.mirps.employment.practice.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.practice.PracticeRow;
import org.mirps.employment.practice.RecommendationId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.UtcConverter;

/** Joint recommendations, and what they are made of. */
@ApplicationScoped
class JointRepository {

    @PersistenceContext
    EntityManager entities;

    /** Reads and locks one until the transaction ends. Throws NotFound. */
    JointRecommendation lock(JointId id) {
        return required(entities.find(JointRecommendation.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    JointRecommendation add(JointRecommendation joint) {
        Limit.JOINT_RECOMMENDATIONS.requireRoom(
                entities.createQuery("select count(j) from JointRecommendation j", Long.class)
                        .getSingleResult());
        entities.persist(joint);
        entities.flush();
        return joint;
    }

    /** The newest first, by one statement. @param agreedOnly without those that no session has agreed on */
    List<Line> all(boolean agreedOnly) {
        List<Line> lines = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select j.id, j.text_es, j.text_en, j.scope, j.addressees, j.form_version_id, e.title_es, e.title_en,
                            (select count(*) from joint_recommendation_source s where s.joint_id = j.id)
                        from joint_recommendation j left join calendar_session e on e.id = j.agreed_in
                        where j.agreed_in is not null or ? = 0 order by j.id desc""")
                .setParameter(1, agreedOnly ? 1 : 0)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            lines.add(new Line(
                    new JointId(((Number) columns[0]).longValue()),
                    new LocalizedText((String) columns[1], (String) columns[2]),
                    (String) columns[3],
                    names((String) columns[4]),
                    ((Number) columns[5]).longValue(),
                    columns[6] == null
                            ? LocalizedText.EMPTY
                            : new LocalizedText((String) columns[6], (String) columns[7]),
                    ((Number) columns[8]).intValue()));
        }
        return lines;
    }

    /** What may be joined, by topic and owner. */
    List<Material> accepted() {
        List<Material> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select r.id, o.name_es, o.name_en, r.text, r.topic, r.scope, r.addressees, r.form_version_id
                        from recommendation r join participant_party o on o.code = r.participant_code
                        where r.accepted order by r.topic, o.name_es, r.id""").getResultList()) {
            Object[] columns = (Object[]) row;
            found.add(new Material(
                    new RecommendationId(((Number) columns[0]).longValue()),
                    text(columns[1], columns[2]),
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    names((String) columns[6]),
                    ((Number) columns[7]).longValue()));
        }
        return found;
    }

    /** What one says now; empty if there is none. */
    Optional<Head> head(JointId joint) {
        return rows("""
                        select j.text_es, j.text_en, j.scope, j.addressees, j.form_version_id, e.title_es, e.title_en,
                            (select count(*) from joint_recommendation_version v where v.joint_id = j.id)
                        from joint_recommendation j left join calendar_session e on e.id = j.agreed_in where j.id = ?""", joint.value()).stream()
                .findFirst()
                .map(columns -> new Head(
                        text(columns[0], columns[1]),
                        (String) columns[2],
                        names((String) columns[3]),
                        ((Number) columns[4]).longValue(),
                        columns[5] == null ? LocalizedText.EMPTY : text(columns[5], columns[6]),
                        ((Number) columns[7]).intValue()));
    }

    /** Of what one was made, in their order, with what has become of it. */
    List<Source> sources(JointId joint) {
        return rows("""
                        select s.text, o.name_es, o.name_en, o.code, r.text, r.accepted, r.level
                        from joint_recommendation_source s
                            join recommendation r on r.id = s.recommendation_id
                            join participant_party o on o.code = r.participant_code
                        where s.joint_id = ? order by s.number""", joint.value()).stream()
                .map(columns -> new Source(
                        (String) columns[0],
                        text(columns[1], columns[2]),
                        (String) columns[3],
                        (String) columns[4],
                        PracticeRow.flag(columns[5]),
                        Dissemination.stored((String) columns[6])))
                .toList();
    }

    /** The newest first. */
    List<Joint.Version> versions(JointId joint) {
        return rows("""
                        select v.act, v.text_es, v.text_en, v.made_at, a.name
                        from joint_recommendation_version v join participant_person a on a.id = v.made_by
                        where v.joint_id = ? order by v.number desc""", joint.value()).stream()
                .map(columns -> new Joint.Version(
                        JointAct.valueOf((String) columns[0]),
                        (String) columns[1],
                        (String) columns[2],
                        UtcConverter.fromColumn(columns[3]),
                        (String) columns[4]))
                .toList();
    }

    /** Planned events of the calendar, the latest first. */
    List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select e.id, e.title_es, e.title_en, e.calendar_year from calendar_session e
                        where e.state = 'PLANNED' order by e.calendar_year desc, e.calendar_month desc, e.id desc""").getResultList()) {
            Object[] columns = (Object[]) row;
            sessions.add(new Session(
                    ((Number) columns[0]).longValue(),
                    new LocalizedText((String) columns[1], (String) columns[2]),
                    ((Number) columns[3]).intValue()));
        }
        return sessions;
    }

    private List<Object[]> rows(String sql, long joint) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : entities.createNativeQuery(sql).setParameter(1, joint).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static LocalizedText text(Object es, Object en) {
        return new LocalizedText((String) es, (String) en);
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static JointRecommendation required(JointRecommendation found, JointId id) {
        if (found == null) {
            throw new NotFound("joint recommendation " + id);
        }
        return found;
    }

    /** @param session that agreed on it; empty: none has @param sources how many */
    record Line(
            JointId id,
            LocalizedText text,
            String scope,
            List<String> addressees,
            long formVersionId,
            LocalizedText session,
            int sources) {}

    /** A recommendation of one government or organisation that is accepted; choices are names. */
    record Material(
            RecommendationId id,
            LocalizedText ownerName,
            String text,
            String topic,
            String scope,
            List<String> addressees,
            long formVersionId) {}

    /** @param session that agreed on it; empty: none has @param versions how many */
    record Head(
            LocalizedText text,
            String scope,
            List<String> addressees,
            long formVersionId,
            LocalizedText session,
            int versions) {}

    /** @param text when it was joined @param owner its code @param now what it says by now */
    record Source(
            String text, LocalizedText ownerName, String owner, String now, boolean accepted, Dissemination level) {}

    /** An event of the calendar. */
    record Session(long id, LocalizedText title, int year) {}
}
