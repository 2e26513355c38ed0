package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.SignedSections;
import org.mirps.employment.contribution.discussion.CommentRepository;
import org.mirps.employment.contribution.discussion.Topic;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Who is to be told of which step, and of which message. */
@ApplicationScoped
class NoticeRepository {

    /** On one page. */
    static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    /** Of steps, with one statement. Nobody is told of what they did themselves, but for a sign-off that their own change ended. */
    void add(ContributionId contribution, List<NoticeRules.Telling> tellings) {
        if (tellings.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery("""
                        insert into notice (account_id, participant_code, contribution_id, step)
                        select distinct a.account_id, coalesce(a.participant_code, ''), s.contribution_id, s.number
                        from (%s) t join contribution_step s on s.number = t.step
                            join contribution c on c.id = s.contribution_id
                            join participant_member a on a.enabled and (a.participant_code = c.participant_code or a.participant_code is null)
                        where s.contribution_id = ? and case t.audience
                            when 'FOCAL_POINTS' then a.account_id <> s.made_by and a.participant_code is not null
                                and exists (select 1 from participant_role r where r.membership_id = a.id and r.role = 'FOCAL_POINT')
                            when 'ALL_WHO_SIGNED' then a.account_id <> s.made_by and a.participant_code is not null and exists (
                                select 1 from contribution_step g
                                where g.contribution_id = s.contribution_id and g.move = 'SIGN_SECTION' and g.made_by = a.account_id)
                            when 'WHO_SIGNED_IT' then a.participant_code is not null and a.account_id = (
                                select g.made_by from contribution_step g
                                where g.contribution_id = s.contribution_id and g.move = 'SIGN_SECTION' and g.section = s.section
                                    and g.number < s.number order by g.number desc limit 1)
                            else a.account_id <> s.made_by
                                and exists (select 1 from participant_role r where r.membership_id = a.id and r.role = 'COORDINATOR')
                            end
                        order by s.number, a.account_id""".formatted(String.join(
                " union all ", Collections.nCopies(tellings.size(), "select ? as step, ? as audience"))));
        int index = 1;
        for (NoticeRules.Telling telling : tellings) {
            query.setParameter(index++, telling.step());
            query.setParameter(index++, telling.audience().name());
        }
        query.setParameter(index, contribution.value()).executeUpdate();
    }

    /**
     * Of a message, for those whom it names, and those who have said something about the same before and see it still; never its author.
     */
    void addOfComment(long comment) {
        entities.createNativeQuery("""
                        insert into notice (account_id, participant_code, contribution_id, comment_id)
                        select a.account_id, a.participant_code, c.contribution_id, c.id
                        from contribution_comment c join contribution of on of.id = c.contribution_id
                            join participant_member a on a.enabled and a.participant_code = of.participant_code and a.account_id <> c.written_by
                        where c.id = ? and %s and (
                            exists (select 1 from contribution_comment_mention m where m.comment_id = c.id and m.account_id = a.account_id)
                            or exists (select 1 from contribution_comment e where e.contribution_id = c.contribution_id
                                and e.section = c.section and e.row_id = c.row_id and e.question = c.question
                                and e.kind = 'MESSAGE' and e.written_by = a.account_id and e.id < c.id))""".formatted(CommentRepository.SEES))
                .setParameter(1, comment)
                .executeUpdate();
    }

    /** Those of messages: the newest {@value #MOST}, newest first. */
    List<OfComment> ofComments(Reader reader) {
        List<OfComment> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select n.id, n.read_at is not null as is_read, k.contribution_id, k.section, k.row_id, k.question, k.written_at,
                            who.name, p.name_es, p.name_en, r.title_es, r.title_en, r.form_version_id, r.time_zone,
                            exists (select 1 from contribution_comment_mention m
                                where m.comment_id = k.id and m.account_id = n.account_id) as mentioned
                        from notice n
                            join contribution_comment k on k.id = n.comment_id
                            join participant_person who on who.id = k.written_by
                            join contribution c on c.id = n.contribution_id
                            join participant_party p on p.code = c.participant_code
                            join round_head r on r.id = c.round_id
                        where n.account_id = ? and %s order by k.written_at desc, n.id desc""".formatted(Reader.THERE))
                .setParameter(1, reader.account().value())
                .setParameter(2, reader.of())
                .setParameter(3, reader.of())
                .setMaxResults(MOST))) {
            found.add(new OfComment(
                    new NoticeId(row.number("id")),
                    row.flag("is_read"),
                    new ContributionId(row.number("contribution_id")),
                    Topic.stored(row.text("section"), row.text("row_id"), row.text("question")),
                    row.moment("written_at"),
                    row.text("name"),
                    row.texts("name"),
                    row.texts("title"),
                    row.number("form_version_id"),
                    row.text("time_zone"),
                    row.flag("mentioned")));
        }
        return found;
    }

    int unread(Reader reader) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from notice where account_id = ? and participant_code = ? and read_at is null")
                        .setParameter(1, reader.account().value())
                        .setParameter(2, reader.of())
                        .getSingleResult())
                .intValue();
    }

    /** The newest {@value #MOST}, newest first. */
    List<Stored> of(Reader reader) {
        List<Stored> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select n.id, n.participant_code = '' as of_team, n.read_at is not null as is_read, s.contribution_id, s.move,
                            (select group_concat(t.section order by t.number separator ' ') from contribution_step t
                                where t.contribution_id = s.contribution_id and t.move = s.move and t.made_by = s.made_by
                                    and t.made_at = s.made_at and s.move in ('SIGN_SECTION', 'UNSIGN_SECTION')) as signed_together,
                            s.section, s.snapshot, s.made_at, s.reason, who.name,
                            p.name_es, p.name_en, r.title_es, r.title_en, r.form_version_id, r.time_zone
                        from notice n
                            join contribution_step s on s.contribution_id = n.contribution_id and s.number = n.step
                            join participant_person who on who.id = s.made_by
                            join contribution c on c.id = n.contribution_id
                            join participant_party p on p.code = c.participant_code
                            join round_head r on r.id = c.round_id
                        where n.account_id = ? and %s order by s.made_at desc, n.id desc""".formatted(Reader.THERE))
                .setParameter(1, reader.account().value())
                .setParameter(2, reader.of())
                .setParameter(3, reader.of())
                .setMaxResults(MOST))) {
            found.add(stored(row));
        }
        return found;
    }

    /** Since when there is something that a person was not written of; for all people to whom that applies. */
    Map<AccountId, Instant> unmailed() {
        return Row.of(
                        entities.createNativeQuery(
                                "select account_id, min(made_at) as since from notice where mailed_at is null group by account_id"))
                .stream()
                .collect(Collectors.toMap(row -> new AccountId(row.number("account_id")), row -> row.moment("since")));
    }

    /** What the person has neither read nor been written of, of those for whom they work still; nobody else takes it until this transaction ends. */
    Set<NoticeId> lockUnmailed(AccountId account, Instant since, Instant until) {
        return Row.of(entities.createNativeQuery("""
                        select id from notice
                        where account_id = ? and mailed_at is null and read_at is null and made_at between ? and ? and exists (
                            select 1 from participant_member m where m.account_id = notice.account_id
                                and coalesce(m.participant_code, '') = notice.participant_code and m.enabled)
                        for update""")
                        .setParameter(1, account.value())
                        .setParameter(2, UtcConverter.toColumn(since))
                        .setParameter(3, UtcConverter.toColumn(until)))
                .stream()
                .map(row -> new NoticeId(row.number("id")))
                .collect(Collectors.toSet());
    }

    /** Nothing up to that moment is mailed any more. */
    void markMailed(AccountId account, Instant now) {
        entities.createNativeQuery(
                        "update notice set mailed_at = ? where account_id = ? and mailed_at is null and made_at <= ?")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, account.value())
                .setParameter(3, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** Those of this reader only; one that is read stays as it is. */
    void markRead(Reader reader, NoticeId notice, Instant now) {
        entities.createNativeQuery(
                        "update notice set read_at = ? where account_id = ? and participant_code = ? and id = ? and read_at is null")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, reader.account().value())
                .setParameter(3, reader.of())
                .setParameter(4, notice.value())
                .executeUpdate();
    }

    /** Those of this reader up to one of them. */
    void markAllRead(Reader reader, NoticeId upTo, Instant now) {
        entities.createNativeQuery(
                        "update notice set read_at = ? where account_id = ? and participant_code = ? and id <= ? and read_at is null")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, reader.account().value())
                .setParameter(3, reader.of())
                .setParameter(4, upTo.value())
                .executeUpdate();
    }

    private static Stored stored(Row row) {
        return new Stored(
                new NoticeId(row.number("id")),
                row.flag("of_team"),
                row.flag("is_read"),
                new ContributionId(row.number("contribution_id")),
                Move.valueOf(row.text("move")),
                SignedSections.of(row.has("signed_together") ? row.text("signed_together") : row.text("section")),
                row.count("snapshot"),
                row.moment("made_at"),
                row.textOrEmpty("reason"),
                row.text("name"),
                row.texts("name"),
                row.texts("title"),
                row.number("form_version_id"),
                row.text("time_zone"));
    }

    /** A notice of a message, which it does not repeat. @param mentioned the message names the reader */
    record OfComment(
            NoticeId id,
            boolean read,
            ContributionId contribution,
            Topic topic,
            Instant at,
            String by,
            LocalizedText participant,
            LocalizedText round,
            long formVersionId,
            String timeZone,
            boolean mentioned) {}

    /** A notice with what its step says. @param sections those that were signed together with that of the step; empty for the whole */
    record Stored(
            NoticeId id,
            boolean ofTeam,
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
