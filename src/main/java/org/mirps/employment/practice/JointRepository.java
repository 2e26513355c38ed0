package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

/** Joint recommendations, and what they are made of. */
@ApplicationScoped
class JointRepository {

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound if there is none */
    JointRecommendation get(JointId id) {
        return required(entities.find(JointRecommendation.class, id.value()), id);
    }

    /** The same, locked until the transaction ends. */
    JointRecommendation lock(JointId id) {
        return required(entities.find(JointRecommendation.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    JointRecommendation add(JointRecommendation joint) {
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
                        from joint_recommendation j left join calendar_event e on e.id = j.agreed_in
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
        return material("r.accepted", 0);
    }

    /** Of what one was made, in their order, with what has become of it. */
    List<Material> sources(JointId joint) {
        return material(
                "r.id in (select s.recommendation_id from joint_recommendation_source s where s.joint_id = ?)",
                joint.value());
    }

    /** Planned events of the calendar, the latest first. */
    List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        select e.id, e.title_es, e.title_en, e.calendar_year from calendar_event e
                        where e.state = 'PLANNED' order by e.calendar_year desc, e.calendar_month desc, e.id desc""").getResultList()) {
            Object[] columns = (Object[]) row;
            sessions.add(new Session(
                    ((Number) columns[0]).longValue(),
                    new LocalizedText((String) columns[1], (String) columns[2]),
                    ((Number) columns[3]).intValue()));
        }
        return sessions;
    }

    private List<Material> material(String which, long joint) {
        var query = entities.createNativeQuery("""
                select r.id, o.name_es, o.name_en, o.code, r.text, r.topic, r.scope, r.addressees, r.form_version_id, r.accepted, r.level
                from recommendation r join participant o on o.code = r.participant_code
                where %s order by r.topic, o.name_es, r.id""".formatted(which));
        if (joint > 0) {
            query.setParameter(1, joint);
        }
        List<Material> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.add(new Material(
                    new RecommendationId(((Number) columns[0]).longValue()),
                    new LocalizedText((String) columns[1], (String) columns[2]),
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    (String) columns[6],
                    names((String) columns[7]),
                    ((Number) columns[8]).longValue(),
                    Boolean.TRUE.equals(columns[9]) || columns[9] instanceof Number flag && flag.intValue() == 1,
                    Dissemination.stored((String) columns[10])));
        }
        return found;
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

    /** A recommendation of one government or organisation; choices are names. @param owner its code */
    record Material(
            RecommendationId id,
            LocalizedText ownerName,
            String owner,
            String text,
            String topic,
            String scope,
            List<String> addressees,
            long formVersionId,
            boolean accepted,
            Dissemination level) {}

    /** An event of the calendar. */
    record Session(long id, LocalizedText title, int year) {}
}
