package org.mirps.employment.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointAct;
import org.mirps.employment.practice.joint.JointAgreed;
import org.mirps.employment.practice.joint.JointChanged;
import org.mirps.employment.practice.joint.JointDesk;
import org.mirps.employment.practice.joint.JointFault;
import org.mirps.employment.practice.joint.JointId;
import org.mirps.employment.practice.joint.JointNotAgreed;
import org.mirps.employment.practice.joint.JointNotPossible;
import org.mirps.employment.practice.joint.JointPlan;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.testing.AppArchive;

/** Joint recommendations, what they are made of and what becomes of that, on the real database. */
@ExtendWith(ArquillianExtension.class)
class RecommendationsIT {

    private static final JointPlan PLAN =
            new JointPlan("Pagar a las promotoras", "Pay the promoters", "local", List.of("local_gov"));

    @Inject
    private PracticeGround ground;

    @Inject
    private JointDesk desk;

    @Inject
    private JointReading reading;

    @Inject
    private ContributionWorkflow workflow;

    private ContributionId id;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void twoRecommendationsAreAccepted() {
        ground.execute("update recommendation set accepted = false");
        id = ground.lay();
        ground.submit(id, 1, "A practice", "PUBLIC");
        ground.recommend(id, 1, "Contratar a promotoras <i>locales</i>", "Pagar el trabajo voluntario");
        ground.accept(id, 1);
    }

    @Test
    void twoAreJoinedAndStayInTheirWordsOfThatTimeWhenOneIsChangedAndAllAreWithdrawn() {
        JointId joint = join(PLAN, all());
        ground.reopen(id, 1);
        ground.submit(id, 2, "A practice", "PUBLIC");
        ground.recommend(id, 2, "Contratar a promotoras <i>locales</i>", "Pagar siempre");
        ground.accept(id, 2);
        assertThat(sheet("coordinator", joint).sources())
                .extracting(Joint.Source::text)
                .containsExactly("Contratar a promotoras <i>locales</i>", "Pagar el trabajo voluntario");
        assertThat(sheet("coordinator", joint).sources().get(1).changed()).contains("Pagar siempre");
        withdraw();
        assertThat(sheet("government", joint).sources())
                .allSatisfy(source -> assertThat(source.withdrawn()).isTrue())
                .allSatisfy(source -> assertThat(source.text()).isNotEmpty());
    }

    @Test
    void oneThatWasWithdrawnMeanwhileIsNotJoined() {
        Set<RecommendationId> chosen = all();
        withdraw();
        assertThatThrownBy(() -> join(PLAN, chosen))
                .isInstanceOfSatisfying(
                        JointNotPossible.class,
                        refusal -> assertThat(refusal.faults())
                                .hasSize(2)
                                .allSatisfy(fault -> assertThat(fault.field()).isEqualTo("sources")));
    }

    @Test
    void everyFaultIsSaidInItsPlace() {
        JointPlan bad = new JointPlan("x".repeat(20_000), "", "nowhere", List.of());
        assertThatThrownBy(() -> join(bad, Set.of()))
                .isInstanceOfSatisfying(
                        JointNotPossible.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(JointFault::field)
                                .containsExactly("textEs", "scope", "addressees", "sources"));
    }

    @Test
    void aSessionAgreesOnlyOnBothLanguagesAndThenItIsPublicAndStands() {
        JointId joint = join(new JointPlan("Solo en español", "", "local", List.of("local_gov")), all());
        EventId session = ground.session();
        assertThat(ground.asVisitor(() -> reading.recommendations(Language.ES)))
                .extracting(Joint.Line::id)
                .doesNotContain(joint);
        assertThatThrownBy(() -> ground.asVisitor(() -> reading.recommendation(joint, Language.ES)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agree(joint, session))
                .isInstanceOfSatisfying(
                        JointNotPossible.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(JointFault::field)
                                .containsExactly("textEn"));
        assertThatThrownBy(() -> agree(joint, new EventId(99_999))).isInstanceOf(NotFound.class);
        rewrite(joint, PLAN, 1);
        agree(joint, session);
        Joint.Sheet seen = ground.asVisitor(() -> reading.recommendation(joint, Language.EN));
        assertThat(seen.session()).isEqualTo("A session");
        assertThat(seen.versions()).isEmpty();
        assertThatThrownBy(() -> rewrite(joint, PLAN, 3)).isInstanceOf(JointAgreed.class);
        assertThatThrownBy(() -> agree(joint, session)).isInstanceOf(JointAgreed.class);
        assertThat(sheet("coordinator", joint).versions())
                .extracting(Joint.Version::act)
                .containsExactly(JointAct.AGREED, JointAct.WRITTEN, JointAct.WRITTEN);
    }

    @Test
    void whoeverComesSecondIsToldAndChangesNothing() {
        JointId joint = join(PLAN, all());
        rewrite(joint, new JointPlan("Primero", "First", "local", List.of("local_gov")), 1);
        assertThatThrownBy(() -> rewrite(joint, PLAN, 1)).isInstanceOf(JointChanged.class);
        assertThat(sheet("coordinator", joint).textEs()).isEqualTo("Primero");
        assertThatThrownBy(() -> coordinate(() -> {
                    desk.reopen(joint);
                    return joint;
                }))
                .isInstanceOf(JointNotAgreed.class);
    }

    private Set<RecommendationId> all() {
        return coordinate(() -> reading.material(Optional.empty(), Language.ES)).topics().stream()
                .flatMap(topic -> topic.candidates().stream())
                .map(Joint.Candidate::id)
                .collect(Collectors.toSet());
    }

    private JointId join(JointPlan plan, Set<RecommendationId> chosen) {
        return coordinate(() -> desk.join(plan, chosen));
    }

    private void rewrite(JointId joint, JointPlan plan, int seen) {
        coordinate(() -> {
            desk.rewrite(joint, plan, Set.of(), seen);
            return joint;
        });
    }

    private void agree(JointId joint, EventId session) {
        coordinate(() -> {
            desk.agree(
                    joint,
                    session,
                    reading.recommendation(joint, Language.ES).versions().size());
            return joint;
        });
    }

    private void withdraw() {
        ground.as("owner", () -> {
            workflow.withdraw(id, "We changed our mind");
            return id;
        });
    }

    private Joint.Sheet sheet(String who, JointId joint) {
        return ground.as(who, () -> reading.recommendation(joint, Language.ES));
    }

    private <T> T coordinate(Supplier<T> work) {
        return ground.as("coordinator", work);
    }
}
