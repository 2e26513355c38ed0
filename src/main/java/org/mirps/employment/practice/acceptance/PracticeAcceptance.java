package org.mirps.employment.practice.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionMoved;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.DisseminationChanged;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.form.RowId;
import org.mirps.employment.practice.AcceptedSnapshot;
import org.mirps.employment.practice.AcceptedSnapshotRepository;
import org.mirps.employment.practice.ChoiceLabels;
import org.mirps.employment.practice.FormLabels;
import org.mirps.employment.practice.Practice;
import org.mirps.employment.practice.PracticeRepository;
import org.mirps.employment.practice.PracticeText;
import org.mirps.employment.practice.Recommendation;
import org.mirps.employment.practice.RecommendationRepository;
import org.mirps.employment.practice.commitment.Commitment;
import org.mirps.employment.practice.commitment.CommitmentRepository;

/**
 * Keeps practices, recommendations and commitments as the latest accepted snapshot says them, in the transaction of the move. What is accepted stands until a
 * newer snapshot is accepted, also while its contribution is reopened; a withdrawal ends it. Source: docs/practices.md.
 */
@ApplicationScoped
class PracticeAcceptance {

    @Inject
    AcceptedSnapshotRepository snapshots;

    @Inject
    PracticeRepository practices;

    @Inject
    CommitmentRepository commitments;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    FormLabels labels;

    void moved(@Observes ContributionMoved moved) {
        if (moved.move() == Move.ACCEPT) {
            accept(snapshots.latest(moved.id()), moved);
        } else if (moved.move() == Move.WITHDRAW) {
            practices.of(moved.id()).forEach(practice -> practice.end(moved.by(), moved.at()));
            commitments.of(moved.id()).forEach(Commitment::end);
            recommendations.of(moved.id()).forEach(Recommendation::end);
        } else if (moved.move() == Move.SUBMIT) {
            // What a newer submission says of dissemination counts at once.
            show(moved.id(), snapshots.level(moved.id()));
        }
    }

    void disseminated(@Observes DisseminationChanged changed) {
        show(changed.id(), changed.level());
    }

    private void accept(AcceptedSnapshot snapshot, ContributionMoved moved) {
        ChoiceLabels words = labels.of(snapshot.formVersionId());
        Map<RowId, Practice> known = new HashMap<>();
        practices.of(moved.id()).forEach(practice -> known.put(practice.row(), practice));
        for (AcceptedSnapshot.Row row : snapshot.rows(AcceptedSnapshot.PRACTICES)) {
            Practice practice = known.remove(row.id());
            PracticeText text = PracticeText.of(row, snapshot, words);
            if (practice == null) {
                practices.add(new Practice(snapshot, row.id(), text, moved.at()));
            } else {
                practice.accept(text, snapshot, moved.at());
            }
        }
        known.values().forEach(gone -> gone.end(moved.by(), moved.at()));
        acceptCommitments(snapshot);
        acceptRecommendations(snapshot);
    }

    private void acceptCommitments(AcceptedSnapshot snapshot) {
        Map<RowId, Commitment> known = new HashMap<>();
        commitments.of(snapshot.contribution()).forEach(commitment -> known.put(commitment.row(), commitment));
        for (AcceptedSnapshot.Row row : snapshot.rows(AcceptedSnapshot.COMMITMENTS)) {
            Commitment commitment = known.remove(row.id());
            if (commitment == null) {
                commitments.add(new Commitment(snapshot, row));
            } else {
                commitment.accept(snapshot, row);
            }
        }
        known.values().forEach(Commitment::end);
    }

    private void acceptRecommendations(AcceptedSnapshot snapshot) {
        Map<RowId, Recommendation> known = new HashMap<>();
        recommendations.of(snapshot.contribution()).forEach(one -> known.put(one.row(), one));
        for (AcceptedSnapshot.Row row : snapshot.rows(AcceptedSnapshot.RECOMMENDATIONS)) {
            Recommendation recommendation = known.remove(row.id());
            if (recommendation == null) {
                recommendations.add(new Recommendation(snapshot, row));
            } else {
                recommendation.accept(snapshot, row);
            }
        }
        known.values().forEach(Recommendation::end);
    }

    private void show(ContributionId contribution, Dissemination level) {
        practices.of(contribution).forEach(practice -> practice.show(level));
        commitments.of(contribution).forEach(commitment -> commitment.show(level));
        recommendations.of(contribution).forEach(recommendation -> recommendation.show(level));
    }
}
