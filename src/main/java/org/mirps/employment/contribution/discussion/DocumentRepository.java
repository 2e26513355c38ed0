package org.mirps.employment.contribution.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Row;

/** Which attachments support which section or question of a draft. */
@ApplicationScoped
class DocumentRepository {

    @PersistenceContext
    EntityManager entities;

    void add(ContributionId contribution, Topic topic, RowId attachment) {
        entities.createNativeQuery("""
                        insert into contribution_document (attachment_id, contribution_id, section, row_id, question)
                        values (?, ?, ?, ?, ?)""")
                .setParameter(1, attachment.value())
                .setParameter(2, contribution.value())
                .setParameter(3, topic.section())
                .setParameter(4, topic.rowColumn())
                .setParameter(5, topic.questionColumn())
                .executeUpdate();
    }

    /** Oldest first. @param language in which sizes are said */
    List<Discussion.Document> of(ContributionId contribution, Topic topic, Language language) {
        List<Discussion.Document> documents = new ArrayList<>();
        for (Row row : Row.of(entities.createNativeQuery("""
                        select f.id, f.file_name, f.size, a.name, f.uploaded_at
                        from contribution_document d join attachment f on f.id = d.attachment_id
                            join participant_person a on a.id = f.uploaded_by
                        where d.contribution_id = ? and d.section = ? and d.row_id = ? and d.question = ?
                        order by f.uploaded_at, f.id""")
                .setParameter(1, contribution.value())
                .setParameter(2, topic.section())
                .setParameter(3, topic.rowColumn())
                .setParameter(4, topic.questionColumn()))) {
            documents.add(new Discussion.Document(
                    row.text("id"),
                    row.text("file_name"),
                    FileSize.say(row.number("size"), language),
                    row.text("name"),
                    row.moment("uploaded_at")));
        }
        return documents;
    }

    /** The place that a file supports; empty if it is the answer of a question, or none of the contribution's. */
    Optional<Topic> topic(ContributionId contribution, RowId attachment) {
        return Row.of(entities.createNativeQuery("""
                        select section, row_id, question from contribution_document
                        where attachment_id = ? and contribution_id = ?""")
                        .setParameter(1, attachment.value())
                        .setParameter(2, contribution.value()))
                .stream()
                .findFirst()
                .map(row -> Topic.stored(row.text("section"), row.text("row_id"), row.text("question")));
    }

    /** With its content. */
    void remove(RowId attachment) {
        for (String sql : List.of(
                "delete from contribution_document where attachment_id = ?", "delete from attachment where id = ?")) {
            entities.createNativeQuery(sql).setParameter(1, attachment.value()).executeUpdate();
        }
    }
}
