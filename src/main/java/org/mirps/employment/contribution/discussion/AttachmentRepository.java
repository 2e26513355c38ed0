package org.mirps.employment.contribution.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.StorageRoom;
import org.mirps.employment.shared.UtcConverter;

/** Files that belong to answers, which are never removed because snapshots name them, and those that support them. None is ever changed. */
@ApplicationScoped
class AttachmentRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StorageRoom room;

    void add(
            ContributionId contribution,
            RowId id,
            String fileName,
            String mediaType,
            byte[] content,
            AccountId by,
            Instant at) {
        room.requireFor(content.length);
        entities.createNativeQuery("""
                        insert into attachment
                            (id, contribution_id, file_name, media_type, size, content, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, id.value())
                .setParameter(2, contribution.value())
                .setParameter(3, fileName)
                .setParameter(4, mediaType)
                .setParameter(5, content.length)
                .setParameter(6, content)
                .setParameter(7, by.value())
                .setParameter(8, UtcConverter.toColumn(at))
                .executeUpdate();
    }

    /** Of all files of a contribution together. */
    /**
     * Before a file is added, at whichever door.
     *
     * @param more bytes
     * @throws org.mirps.employment.shared.LimitReached if there are too many
     * @throws AttachmentRefused if they would be too large together
     */
    void requireRoom(ContributionId contribution, long more) {
        Limit.FILES_OF_CONTRIBUTION.requireRoom(count(contribution));
        if (bytes(contribution) + more > (long) Limit.MEGABYTES_OF_CONTRIBUTION.most() * FileSize.MEGABYTE) {
            throw AttachmentRefused.full(Limit.MEGABYTES_OF_CONTRIBUTION.most());
        }
    }

    private long count(ContributionId contribution) {
        return ((Number) entities.createNativeQuery("select count(*) from attachment where contribution_id = ?")
                        .setParameter(1, contribution.value())
                        .getSingleResult())
                .longValue();
    }

    private long bytes(ContributionId contribution) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(sum(size), 0) from attachment where contribution_id = ?")
                        .setParameter(1, contribution.value())
                        .getSingleResult())
                .longValue();
    }

    /** @throws NotFound if the contribution has no such file */
    AttachmentDesk.Attachment get(ContributionId contribution, RowId id) {
        return Row.of(entities.createNativeQuery(
                                "select file_name, media_type, content from attachment where id = ? and contribution_id = ?")
                        .setParameter(1, id.value())
                        .setParameter(2, contribution.value()))
                .stream()
                .findFirst()
                .map(row -> new AttachmentDesk.Attachment(
                        row.text("file_name"), row.text("media_type"), row.bytes("content")))
                .orElseThrow(() -> new NotFound("attachment " + id));
    }

    boolean isKeptBy(ContributionId contribution, RowId id, AccountId person) {
        return !entities.createNativeQuery(
                        "select id from attachment where id = ? and contribution_id = ? and uploaded_by = ?")
                .setParameter(1, id.value())
                .setParameter(2, contribution.value())
                .setParameter(3, person.value())
                .getResultList()
                .isEmpty();
    }

    /** Names of the questions that the file was ever the answer of. */
    List<String> questions(ContributionId contribution, RowId id) {
        return entities
                .createNativeQuery("""
                        select distinct question from answer for system_time all
                        where contribution_id = ? and value like concat(?, '-%')""")
                .setParameter(1, contribution.value())
                .setParameter(2, id.value())
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** @throws NotFound unless an answer of a snapshot names the file */
    void requireSubmitted(ContributionId contribution, RowId id) {
        Number named = (Number) entities.createNativeQuery("""
                        select count(*) from snapshot_answer a join snapshot s on s.id = a.snapshot_id
                        where s.contribution_id = ? and a.value like concat(?, '-%')""")
                .setParameter(1, contribution.value())
                .setParameter(2, id.value())
                .getSingleResult();
        if (named.longValue() == 0) {
            throw new NotFound("submitted attachment " + id);
        }
    }
}
