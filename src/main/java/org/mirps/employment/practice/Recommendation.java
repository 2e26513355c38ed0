package org.mirps.employment.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;

/** What one government or organisation recommends: a row of its latest accepted snapshot, from which joint ones are made. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

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

    private String text;
    private String topic;
    private String scope;
    private String addressees;
    private boolean accepted;

    @Enumerated(EnumType.STRING)
    private Dissemination level;

    protected Recommendation() {}

    /** As it was accepted. */
    Recommendation(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        this.contributionId = from.contribution().value();
        this.rowId = row.id().value();
        this.participantCode = from.owner().value();
        accept(from, row);
    }

    /** It stands in a newer accepted snapshot: this is what it says from now on. */
    final void accept(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        snapshot = from.number();
        formVersionId = from.formVersionId();
        text = row.text("rec_text");
        topic = row.text("rec_topic");
        scope = row.text("rec_scope");
        addressees = row.text("rec_addressee");
        accepted = true;
        level = from.level();
    }

    /** It is accepted no longer: its contribution was withdrawn, or a newer accepted snapshot lacks it. */
    void end() {
        accepted = false;
    }

    /** Its owner has said anew to whom its answers may be shown. */
    void show(Dissemination newLevel) {
        level = newLevel;
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    RowId row() {
        return new RowId(rowId);
    }

    boolean isAccepted() {
        return accepted;
    }

    String text() {
        return text;
    }

    int snapshot() {
        return snapshot;
    }

    long formVersionId() {
        return formVersionId;
    }
}
