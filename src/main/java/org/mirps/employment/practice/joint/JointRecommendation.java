package org.mirps.employment.practice.joint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.practice.Recommendation;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * What coordinators make of the recommendations of several governments and organisations. Its sources stay with it in the words of their
 * time, also when one of them is withdrawn. It is rewritten until a session agrees on it; then it is public and stands, unless it is
 * reopened. Every version is kept.
 */
@Entity
@Table(name = "joint_recommendation")
public class JointRecommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "text_es")
    private String textEs;

    @Column(name = "text_en")
    private String textEn;

    private String scope;
    private String addressees;

    @Column(name = "form_version_id")
    private long formVersionId;

    @Column(name = "agreed_in")
    private @Nullable Long agreedIn;

    @ElementCollection
    @CollectionTable(name = "joint_recommendation_source", joinColumns = @JoinColumn(name = "joint_id"))
    @OrderColumn(name = "number")
    private List<JointSource> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "joint_recommendation_version", joinColumns = @JoinColumn(name = "joint_id"))
    @OrderColumn(name = "number")
    private List<JointVersion> versions = new ArrayList<>();

    protected JointRecommendation() {}

    /** @param plan without faults @param joined accepted, from several */
    JointRecommendation(
            JointPlan plan, long formVersionId, Collection<Recommendation> joined, AccountId by, Instant at) {
        this.formVersionId = formVersionId;
        write(plan, by, at);
        gather(joined);
    }

    /**
     * Says something else, and takes in more sources; those that it has stay as they are.
     *
     * @param plan without faults
     * @param seen how many versions there were when it was opened
     * @throws JointAgreed if a session has agreed on it
     * @throws JointChanged if somebody else has changed it since
     */
    void rewrite(JointPlan plan, Collection<Recommendation> more, int seen, AccountId by, Instant at) {
        requireOpen();
        if (seen != versions.size()) {
            throw new JointChanged();
        }
        write(plan, by, at);
        gather(more);
    }

    /**
     * A session agrees on it.
     *
     * @param seen how many versions there were when it was read
     * @throws JointChanged if somebody else has changed it since: the session did not agree on that
     * @throws JointAgreed if one has already
     * @throws JointNotPossible unless it is said in both languages
     */
    void agree(EventId session, int seen, AccountId by, Instant at) {
        requireOpen();
        if (seen != versions.size()) {
            throw new JointChanged();
        }
        List<JointFault> faults = new ArrayList<>();
        if (textEs.isEmpty()) {
            faults.add(JointFault.of("textEs", "fault.joint.bothLanguages"));
        }
        if (textEn.isEmpty()) {
            faults.add(JointFault.of("textEn", "fault.joint.bothLanguages"));
        }
        if (!faults.isEmpty()) {
            throw new JointNotPossible(faults);
        }
        agreedIn = session.value();
        versions.add(new JointVersion(JointAct.AGREED, text(), by, at));
    }

    /** It may be changed again, and is not public until a session agrees anew. Throws JointNotAgreed. */
    void reopen(AccountId by, Instant at) {
        if (agreedIn == null) {
            throw new JointNotAgreed();
        }
        agreedIn = null;
        versions.add(new JointVersion(JointAct.REOPENED, text(), by, at));
    }

    JointId id() {
        return new JointId(id);
    }

    LocalizedText text() {
        return new LocalizedText(textEs, textEn);
    }

    long formVersionId() {
        return formVersionId;
    }

    /** The session that agreed on it; empty: none has. */
    Optional<EventId> agreedIn() {
        return Optional.ofNullable(agreedIn).map(EventId::new);
    }

    /** The oldest first. */
    List<JointVersion> versions() {
        return List.copyOf(versions);
    }

    private void write(JointPlan plan, AccountId by, Instant at) {
        textEs = plan.textEs();
        textEn = plan.textEn();
        scope = plan.scope();
        addressees = String.join(" ", plan.addressees());
        versions.add(new JointVersion(JointAct.WRITTEN, plan.text(), by, at));
    }

    private void gather(Collection<Recommendation> joined) {
        joined.stream()
                .filter(one -> sources.stream()
                        .noneMatch(known -> known.recommendation().equals(one.id())))
                .forEach(one -> sources.add(new JointSource(one)));
    }

    private void requireOpen() {
        if (agreedIn != null) {
            throw new JointAgreed();
        }
    }
}
