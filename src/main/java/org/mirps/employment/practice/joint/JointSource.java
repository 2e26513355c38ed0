package org.mirps.employment.practice.joint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mirps.employment.practice.Recommendation;
import org.mirps.employment.practice.RecommendationId;

/** One of those of which a joint recommendation was made, in the words of that time. */
@Embeddable
public class JointSource {

    @Column(name = "recommendation_id")
    private long recommendationId;

    private int snapshot;
    private String text;

    protected JointSource() {}

    JointSource(Recommendation recommendation) {
        this.recommendationId = recommendation.id().value();
        this.snapshot = recommendation.snapshot();
        this.text = recommendation.text();
    }

    RecommendationId recommendation() {
        return new RecommendationId(recommendationId);
    }

    /** Number of the accepted snapshot that said it. */
    int snapshot() {
        return snapshot;
    }

    String text() {
        return text;
    }
}
