package org.mirps.employment.practice.joint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.practice.FormLabels;
import org.mirps.employment.practice.Recommendation;
import org.mirps.employment.practice.RecommendationId;
import org.mirps.employment.practice.RecommendationRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The coordinators' work on joint recommendations. Common refusal: NotFound. */
@UseCases
public class JointDesk {

    /** Of one alone nothing joint is made. */
    private static final int FEWEST = 2;

    @Inject
    JointRepository joints;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    EventRepository events;

    @Inject
    FormLabels labels;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Makes a joint recommendation of several.
     *
     * @throws JointNotPossible with every fault: of the texts, their level and addressees, and of the sources if they are fewer than two, or
     *     one of them was withdrawn meanwhile
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.PRACTICE)
    @Transactional
    public JointId join(JointPlan plan, Set<RecommendationId> chosen) {
        List<Recommendation> joined = recommendations.of(chosen);
        List<JointFault> faults = new ArrayList<>();
        if (joined.size() < FEWEST) {
            faults.add(JointFault.of("sources", "fault.joint.sources", FEWEST));
        }
        long form = newestForm(joined);
        faults.addAll(0, plan.faults(labels.of(form)));
        checkAccepted(joined, faults);
        require(faults);
        return joints.add(new JointRecommendation(plan, form, joined, currentUser.accountId(), clock.instant()))
                .id();
    }

    /**
     * Says it in other words, and takes in more sources.
     *
     * @param seen how many versions there were when it was opened
     * @throws JointNotPossible as {@link #join}; the sources that it has stay, whatever became of them
     * @throws JointAgreed if a session has agreed on it
     * @throws JointChanged if somebody else has changed it since
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.PRACTICE)
    @Transactional
    public void rewrite(JointId id, JointPlan plan, Set<RecommendationId> more, int seen) {
        JointRecommendation joint = joints.lock(id);
        List<Recommendation> added = recommendations.of(more);
        List<JointFault> faults = new ArrayList<>(plan.faults(labels.of(joint.formVersionId())));
        checkAccepted(added, faults);
        require(faults);
        joint.rewrite(plan, added, seen, currentUser.accountId(), clock.instant());
    }

    /**
     * A session agrees on it: it is public from then on.
     *
     * @param seen how many versions there were when it was read
     * @throws NotFound also if there is no such event, or it is not planned any more
     * @throws JointChanged if somebody else has changed it since
     * @throws JointNotPossible unless it is said in both languages
     * @throws JointAgreed if one has agreed already
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.PRACTICE)
    @Transactional
    public void agree(JointId id, EventId session, int seen) {
        JointRecommendation joint = joints.lock(id);
        if (!events.get(session).isPlanned()) {
            throw new NotFound("planned event " + session);
        }
        joint.agree(session, seen, currentUser.accountId(), clock.instant());
    }

    /** It may be changed again, and is not public until a session agrees anew. Throws JointNotAgreed. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.PRACTICE)
    @Transactional
    public void reopen(JointId id) {
        joints.lock(id).reopen(currentUser.accountId(), clock.instant());
    }

    private long newestForm(List<Recommendation> joined) {
        return joined.stream()
                .map(Recommendation::formVersionId)
                .max(Comparator.naturalOrder())
                .or(() -> joints.accepted().stream()
                        .map(JointRepository.Material::formVersionId)
                        .max(Comparator.naturalOrder()))
                .orElseThrow(() -> new NotFound("recommendations"));
    }

    private static void checkAccepted(List<Recommendation> joined, List<JointFault> faults) {
        joined.stream()
                .filter(one -> !one.isAccepted())
                .forEach(one -> faults.add(JointFault.of("sources", "fault.joint.withdrawn", one.text())));
    }

    private static void require(List<JointFault> faults) {
        if (!faults.isEmpty()) {
            throw new JointNotPossible(faults);
        }
    }
}
