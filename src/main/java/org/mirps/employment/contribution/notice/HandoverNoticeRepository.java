package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.SignedSections;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Row;

/** Who is told of what was given to them or taken back. */
@ApplicationScoped
class HandoverNoticeRepository {

    @PersistenceContext
    EntityManager entities;

    /** For the person, or those of the institution who fill drafts; never for who has done it. */
    void add(long handover) {
        entities.createNativeQuery("""
                        insert into notice (account_id, participant_code, contribution_id, handover_id)
                        select a.account_id, a.participant_code, h.contribution_id, h.id
                        from handover h join contribution c on c.id = h.contribution_id
                            join participant_member a on a.enabled and a.participant_code = c.participant_code
                                and (a.account_id = h.account_id or a.institution_id = h.institution_id)
                        where h.id = ? and a.account_id <> h.made_by and exists (
                            select 1 from participant_role r where r.membership_id = a.id and r.role in ('CONTRIBUTOR', 'FOCAL_POINT'))""").setParameter(1, handover).executeUpdate();
    }

    /** The newest notices of this kind, newest first. */
    List<Stored> of(Reader reader) {
        List<Stored> found = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select n.id, n.read_at is not null as is_read, h.contribution_id, h.sections, h.institution_id is not null as to_institution, h.access,
                            h.due_on, h.made_at, who.name, p.name_es, p.name_en, r.title_es, r.title_en, r.form_version_id, r.time_zone
                        from notice n
                            join handover h on h.id = n.handover_id
                            join participant_person who on who.id = h.made_by
                            join contribution c on c.id = n.contribution_id
                            join participant_party p on p.code = c.participant_code
                            join round_head r on r.id = c.round_id
                        where n.account_id = ? and %s order by h.made_at desc, n.id desc""".formatted(Reader.THERE))
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
                SignedSections.of(row.text("sections")),
                row.flag("to_institution"),
                Optional.ofNullable(row.textOrNull("access")).map(SectionAccess::valueOf),
                row.dayIfAny("due_on"),
                row.moment("made_at"),
                row.text("name"),
                row.texts("name"),
                row.texts("title"),
                row.number("form_version_id"),
                row.text("time_zone"));
    }

    /**
     * A notice of a handover.
     *
     * @param toInstitution given to the reader's institution rather than to the reader
     * @param access empty: taken back
     */
    record Stored(
            NoticeId id,
            boolean read,
            ContributionId contribution,
            Set<String> sections,
            boolean toInstitution,
            Optional<SectionAccess> access,
            Optional<LocalDate> dueOn,
            Instant at,
            String by,
            LocalizedText participant,
            LocalizedText round,
            long formVersionId,
            String timeZone) {}
}
