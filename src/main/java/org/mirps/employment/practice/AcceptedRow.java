package org.mirps.employment.practice;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What lives on after its contribution was accepted: a row of a repeat of the latest accepted snapshot, in the words of that snapshot and for
 * whom its owner lets read them. It keeps its identity when a newer snapshot is accepted.
 */
@MappedSuperclass
public abstract class AcceptedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "contribution_id")
    private long contributionId;

    @Column(name = "row_id")
    private String rowId;

    @Column(name = "participant_code")
    private String participantCode;

    private int snapshot;

    @Column(name = "form_version_id")
    private long formVersionId;

    private boolean accepted;

    @Enumerated(EnumType.STRING)
    private Dissemination level;

    protected AcceptedRow() {}

    protected AcceptedRow(AcceptedSnapshot from, RowId row) {
        this.contributionId = from.contribution().value();
        this.rowId = row.value();
        this.participantCode = from.owner().value();
        stand(from);
    }

    /** It stands in this accepted snapshot. */
    protected final void stand(AcceptedSnapshot in) {
        snapshot = in.number();
        formVersionId = in.formVersionId();
        accepted = true;
        level = in.level();
    }

    /** It is accepted no longer: its contribution was withdrawn, or a newer accepted snapshot lacks it. */
    public void end() {
        accepted = false;
    }

    /** Its owner has said anew to whom its answers may be shown. */
    public void show(Dissemination newLevel) {
        level = newLevel;
    }

    protected long key() {
        return id;
    }

    public ContributionId contribution() {
        return new ContributionId(contributionId);
    }

    public RowId row() {
        return new RowId(rowId);
    }

    public ParticipantCode owner() {
        return new ParticipantCode(participantCode);
    }

    /** Number of the accepted snapshot that it says. */
    public int snapshot() {
        return snapshot;
    }

    public long formVersionId() {
        return formVersionId;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public Dissemination level() {
        return level;
    }
}
