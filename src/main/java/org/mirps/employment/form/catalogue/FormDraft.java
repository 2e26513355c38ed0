package org.mirps.employment.form.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.change.Repairs;
import org.mirps.employment.shared.AccountId;

/**
 * A workbook on its way to being published: uploaded, looked at with all its problems, corrected and uploaded again, until it is published or
 * discarded; then it is gone. All coordinators work on the same drafts, so each act on one says which upload the person has seen.
 */
@Entity
@Table(name = "form_draft")
public class FormDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private int uploads;

    @Column(name = "source_name")
    private String sourceName;

    private byte[] source;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    private int settled;

    private int arisen;

    protected FormDraft() {}

    FormDraft(FormFile file, AccountId by, Instant at) {
        take(file, by, at);
    }

    /** A corrected workbook takes the place of the one before. */
    void replace(FormFile file, Repairs repairs, AccountId by, Instant at) {
        take(file, by, at);
        settled = repairs.settled();
        arisen = repairs.arisen();
    }

    private void take(FormFile file, AccountId by, Instant at) {
        sourceName = file.name();
        source = file.content();
        uploadedBy = by.value();
        uploadedAt = at;
        uploads++;
    }

    /** @throws DraftChanged unless it is this upload that the person has seen */
    void requireSeen(int seen) {
        if (seen != uploads) {
            throw new DraftChanged();
        }
    }

    public FormDraftId id() {
        return new FormDraftId(id);
    }

    /** How often it was uploaded, from 1. */
    public int uploads() {
        return uploads;
    }

    FormFile file() {
        return new FormFile(sourceName, source);
    }

    public AccountId uploadedBy() {
        return new AccountId(uploadedBy);
    }

    /** UTC. */
    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** What the last upload did about the problems of the one before. */
    public Repairs repairs() {
        return new Repairs(settled, arisen);
    }
}
