package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.testing.AppArchive;

/** Random saves, row changes and moves of several people on several threads and two nodes, against a simple model. */
@ExtendWith(ArquillianExtension.class)
class ManyHandsIT {

    private static final long[] SEEDS = {20250415, 7, 42, 1969};

    @Inject
    private WorkflowGround ground;

    @Inject
    private AnswerDesk answers;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private RowDesk rows;

    @Inject
    private SignOffDesk signOffs;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void whateverTheOrderNothingIsLostAndNothingHappensByItself() throws Exception {
        Node here = new Node(answers, rows, signOffs, workflow);
        for (long seed : SEEDS) {
            ManyHandsDay day = new ManyHandsDay(ground, here, seed);
            day.play();
            day.check();
        }
    }
}
