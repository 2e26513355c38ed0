package org.mirps.employment.practice.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.shared.AccountId;

/** The verbs of a joint recommendation. */
class JointRecommendationTest {

    private static final AccountId COORDINATOR = new AccountId(1);
    private static final Instant NOW = Instant.parse("2025-08-21T16:00:00Z");
    private static final EventId SESSION = new EventId(7);
    private static final JointPlan BOTH = plan("Pagar", "Pay");

    private final JointRecommendation joint =
            new JointRecommendation(plan("Formar", ""), 1, List.of(), COORDINATOR, NOW);

    @Test
    void itIsRewrittenUntilASessionAgreesAndEveryVersionIsKept() {
        joint.rewrite(BOTH, List.of(), 1, COORDINATOR, NOW);
        assertThatThrownBy(() -> joint.agree(SESSION, 1, COORDINATOR, NOW))
                .as("an older text")
                .isInstanceOf(JointChanged.class);
        joint.agree(SESSION, 2, COORDINATOR, NOW);
        assertThat(joint.agreedIn()).contains(SESSION);
        assertThatThrownBy(() -> joint.rewrite(BOTH, List.of(), 3, COORDINATOR, NOW))
                .isInstanceOf(JointAgreed.class);
        joint.reopen(COORDINATOR, NOW);
        joint.rewrite(plan("Pagar y formar", "Pay and train"), List.of(), 4, COORDINATOR, NOW);
        assertThat(joint.agreedIn()).isEmpty();
        assertThat(joint.versions())
                .extracting(JointVersion::act)
                .containsExactly(
                        JointAct.WRITTEN, JointAct.WRITTEN, JointAct.AGREED, JointAct.REOPENED, JointAct.WRITTEN);
        assertThat(joint.versions().get(0).text().es()).isEqualTo("Formar");
    }

    @Test
    void whatIsSaidInOneLanguageIsNotAgreedOn() {
        assertThatThrownBy(() -> joint.agree(SESSION, 1, COORDINATOR, NOW))
                .isInstanceOfSatisfying(
                        JointNotPossible.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(JointFault::field)
                                .containsExactly("textEn"));
        assertThat(joint.versions()).hasSize(1);
    }

    @Test
    void whatDoesNotApplyIsRefusedByName() {
        assertThatThrownBy(() -> joint.reopen(COORDINATOR, NOW)).isInstanceOf(JointNotAgreed.class);
        assertThatThrownBy(() -> joint.rewrite(BOTH, List.of(), 0, COORDINATOR, NOW))
                .isInstanceOf(JointChanged.class);
        joint.rewrite(BOTH, List.of(), 1, COORDINATOR, NOW);
        joint.agree(SESSION, 2, COORDINATOR, NOW);
        assertThatThrownBy(() -> joint.agree(SESSION, 3, COORDINATOR, NOW)).isInstanceOf(JointAgreed.class);
    }

    private static JointPlan plan(String es, String en) {
        return new JointPlan(es, en, "local", List.of("local_gov"));
    }
}
