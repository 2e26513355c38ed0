package org.mirps.employment.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What one government or organisation recommends: a row of its latest accepted snapshot, from which joint ones are made. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends AcceptedRow {

    private String text;
    private String topic;
    private String scope;
    private String addressees;

    protected Recommendation() {}

    /** As it was accepted. */
    public Recommendation(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        super(from, row.id());
        accept(from, row);
    }

    /** It stands in a newer accepted snapshot: this is what it says from now on. */
    public final void accept(AcceptedSnapshot from, AcceptedSnapshot.Row row) {
        stand(from);
        text = row.text("rec_text");
        topic = row.text("rec_topic");
        scope = row.text("rec_scope");
        addressees = row.text("rec_addressee");
    }

    public RecommendationId id() {
        return new RecommendationId(key());
    }

    public String text() {
        return text;
    }
}
