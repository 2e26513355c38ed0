package org.mirps.employment.practice.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.practice.RecommendationId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Row;

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
        for (Row row : Row.of(entities.createNativeQuery("""
                        select j.id, j.text_es, j.text_en, j.scope, j.addressees, j.form_version_id, e.title_es, e.title_en,
                            (select count(*) from joint_recommendation_source s where s.joint_id = j.id) as sources
                        from joint_recommendation j left join calendar_session e on e.id = j.agreed_in
                        where j.agreed_in is not null or ? = 0 order by j.id desc""").setParameter(1, agreedOnly ? 1 : 0))) {
            lines.add(new Line(
                    new JointId(row.number("id")),
                    row.texts("text"),
                    row.text("scope"),
                    row.names("addressees"),
                    row.number("form_version_id"),
                    !row.has("title_es") ? LocalizedText.EMPTY : row.texts("title"),
                    row.count("sources")));
        }
        return lines;
    }

    /** What may be joined, by topic and owner. */
    List<Material> accepted() {
        List<Material> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select r.id, o.name_es, o.name_en, r.text, r.topic, r.scope, r.addressees, r.form_version_id
                        from recommendation r join participant_party o on o.code = r.participant_code
                        where r.accepted order by r.topic, o.name_es, r.id"""))) {
            found.add(new Material(
                    new RecommendationId(row.number("id")),
                    row.texts("name"),
                    row.text("text"),
                    row.text("topic"),
                    row.text("scope"),
                    row.names("addressees"),
                    row.number("form_version_id")));
        }
        return found;
    }

    /** What one says now; empty if there is none. */
    Optional<Head> head(JointId joint) {
        return rows("""
                        select j.text_es, j.text_en, j.scope, j.addressees, j.form_version_id, e.title_es, e.title_en,
                            (select count(*) from joint_recommendation_version v where v.joint_id = j.id) as versions
                        from joint_recommendation j left join calendar_session e on e.id = j.agreed_in where j.id = ?""", joint.value()).stream()
                .findFirst()
                .map(row -> new Head(
                        row.texts("text"),
                        row.text("scope"),
                        row.names("addressees"),
                        row.number("form_version_id"),
                        !row.has("title_es") ? LocalizedText.EMPTY : row.texts("title"),
                        row.count("versions")));
    }

    /** Of what one was made, in their order, with what has become of it. */
    List<Source> sources(JointId joint) {
        return rows("""
                        select s.text, o.name_es, o.name_en, o.code, r.text as now, r.accepted, r.level
                        from joint_recommendation_source s
                            join recommendation r on r.id = s.recommendation_id
                            join participant_party o on o.code = r.participant_code
                        where s.joint_id = ? order by s.number""", joint.value()).stream()
                .map(row -> new Source(
                        row.text("text"),
                        row.texts("name"),
                        row.text("code"),
                        row.text("now"),
                        row.flag("accepted"),
                        Dissemination.stored(row.text("level"))))
                .toList();
    }

    /** The newest first. */
    List<Joint.Version> versions(JointId joint) {
        return rows("""
                        select v.act, v.text_es, v.text_en, v.made_at, a.name
                        from joint_recommendation_version v join participant_person a on a.id = v.made_by
                        where v.joint_id = ? order by v.number desc""", joint.value()).stream()
                .map(row -> new Joint.Version(
                        JointAct.valueOf(row.text("act")),
                        row.text("text_es"),
                        row.text("text_en"),
                        row.moment("made_at"),
                        row.text("name")))
                .toList();
    }

    /** Planned events of the calendar, the latest first. */
    List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select e.id, e.title_es, e.title_en, e.calendar_year from calendar_session e
                        where e.state = 'PLANNED' order by e.calendar_year desc, e.calendar_month desc, e.id desc"""))) {
            sessions.add(new Session(row.number("id"), row.texts("title"), row.count("calendar_year")));
        }
        return sessions;
    }

    /** Those that an event has agreed on, the newest first. */
    List<Agreed> agreedIn(EventId session) {
        return rows(
                        "select j.id, j.text_es, j.text_en from joint_recommendation j where j.agreed_in = ? order by j.id desc",
                        session.value())
                .stream()
                .map(row -> new Agreed(new JointId(row.number("id")), row.texts("text")))
                .toList();
    }

    private List<Row> rows(String sql, long joint) {
        return Row.of(entities.createNativeQuery(sql).setParameter(1, joint));
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

    record Agreed(JointId id, LocalizedText text) {}

    /** An event of the calendar. */
    record Session(long id, LocalizedText title, int year) {}
}
