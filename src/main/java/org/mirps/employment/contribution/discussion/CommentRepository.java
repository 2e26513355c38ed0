package org.mirps.employment.contribution.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** What people said about their drafts, and whom they named. */
@ApplicationScoped
public class CommentRepository {

    /** Whether the member {@code a} of its participant sees the section of {@code c}. */
    public static final String SEES = """
            (exists (select 1 from participant_role f where f.membership_id = a.id and f.role = 'FOCAL_POINT')
                or exists (select 1 from delegation d where d.contribution_id = c.contribution_id and d.section = c.section
                    and (d.account_id = a.account_id or d.institution_id = a.institution_id)))""";

    @PersistenceContext
    EntityManager entities;

    /** @param text empty: the author calls the topic settled. Throws LimitReached */
    long add(ContributionId contribution, Topic topic, String text, AccountId by, Instant at) {
        Limit.COMMENTS_OF_TOPIC.requireRoom(count(contribution, topic));
        entities.createNativeQuery("""
                        insert into contribution_comment
                            (contribution_id, section, row_id, question, kind, text, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, contribution.value())
                .setParameter(2, topic.section())
                .setParameter(3, topic.rowColumn())
                .setParameter(4, topic.questionColumn())
                .setParameter(5, text.isEmpty() ? "SETTLED" : "MESSAGE")
                .setParameter(6, text)
                .setParameter(7, by.value())
                .setParameter(8, UtcConverter.toColumn(at))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    private long count(ContributionId contribution, Topic topic) {
        return ((Number) entities.createNativeQuery("select count(*) from contribution_comment"
                                + " where contribution_id = ? and section = ? and row_id = ? and question = ?")
                        .setParameter(1, contribution.value())
                        .setParameter(2, topic.section())
                        .setParameter(3, topic.rowColumn())
                        .setParameter(4, topic.questionColumn())
                        .getSingleResult())
                .longValue();
    }

    /**
     * Names people in a message; whoever is not of the participant, has no open account, or does not see the section, is left out: nobody
     * is called to a place where they may not go.
     */
    void mention(long comment, Collection<AccountId> people) {
        for (AccountId person : people) {
            entities.createNativeQuery("""
                            insert ignore into contribution_comment_mention (comment_id, account_id)
                            select c.id, a.account_id
                            from contribution_comment c join contribution of on of.id = c.contribution_id
                                join participant_member a on a.enabled and a.participant_code = of.participant_code
                            where c.id = ? and a.account_id = ? and\s""" + SEES)
                    .setParameter(1, comment)
                    .setParameter(2, person.value())
                    .executeUpdate();
        }
    }

    /** Oldest first. */
    List<Discussion.Entry> of(ContributionId contribution, Topic topic, Language language) {
        List<Discussion.Entry> entries = new ArrayList<>();
        for (Row row : placed("""
                select c.kind, c.text, a.name, i.%s as institution, c.written_at,
                    (select group_concat(p.name order by p.name separator '\n') from contribution_comment_mention m
                        join participant_person p on p.id = m.account_id where m.comment_id = c.id) as mentioned
                from contribution_comment c join participant_person a on a.id = c.written_by
                    join contribution of on of.id = c.contribution_id
                    left join participant_member b on b.account_id = c.written_by and b.participant_code = of.participant_code
                    left join participant_body i on i.id = b.institution_id
                where c.contribution_id = ? and c.section = ? and c.row_id = ? and c.question = ?
                order by c.id""".formatted(name(language)), contribution, topic)) {
            entries.add(new Discussion.Entry(
                    row.text("kind").equals("MESSAGE"),
                    row.text("text"),
                    row.text("name"),
                    row.textOrEmpty("institution"),
                    row.moment("written_at"),
                    !row.has("mentioned")
                            ? List.of()
                            : Arrays.asList(row.textOrEmpty("mentioned").split("\n"))));
        }
        return entries;
    }

    /** How much there is to read about each place of a section, its files included; by one statement. */
    public Map<Topic, DiscussionCount> talked(ContributionId contribution, String section) {
        Map<Topic, DiscussionCount> talked = new HashMap<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select row_id, question, sum(kind = 'MESSAGE') as messages,
                            max(case when kind = 'SETTLED' then id else 0 end) > max(case when kind = 'MESSAGE' then id else 0 end) as settled, 0 as documents
                        from contribution_comment where contribution_id = ? and section = ? group by row_id, question
                        union all
                        select row_id, question, 0, 0, count(*)
                        from contribution_document where contribution_id = ? and section = ? group by row_id, question""")
                .setParameter(1, contribution.value())
                .setParameter(2, section)
                .setParameter(3, contribution.value())
                .setParameter(4, section))) {
            talked.merge(
                    Topic.stored(section, row.text("row_id"), row.text("question")),
                    new DiscussionCount(row.count("messages"), row.flag("settled"), row.count("documents")),
                    DiscussionCount::plus);
        }
        return talked;
    }

    /** Who can be named: those of a participant who fill drafts and see the section, by name, without the one who asks. */
    List<Discussion.Colleague> colleagues(
            ParticipantCode participant,
            ContributionId contribution,
            String section,
            AccountId but,
            Language language) {
        List<Discussion.Colleague> people = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select a.account_id as id, a.name, i.%s as institution
                        from participant_member a join (select ? as contribution_id, ? as section) c
                            left join participant_body i on i.id = a.institution_id
                        where a.participant_code = ? and a.enabled and a.account_id <> ? and exists (
                            select 1 from participant_role r where r.membership_id = a.id and r.role in ('CONTRIBUTOR', 'FOCAL_POINT'))
                            and %s
                        order by a.name, a.account_id""".formatted(name(language), SEES))
                .setParameter(1, contribution.value())
                .setParameter(2, section)
                .setParameter(3, participant.value())
                .setParameter(4, but.value()))) {
            people.add(new Discussion.Colleague(row.number("id"), row.text("name"), row.textOrEmpty("institution")));
        }
        return people;
    }

    private List<Row> placed(String sql, ContributionId contribution, Topic topic) {
        return Row.of(entities.createNativeQuery(sql)
                .setParameter(1, contribution.value())
                .setParameter(2, topic.section())
                .setParameter(3, topic.rowColumn())
                .setParameter(4, topic.questionColumn()));
    }

    private static String name(Language language) {
        return language == Language.EN ? "name_en" : "name_es";
    }
}
