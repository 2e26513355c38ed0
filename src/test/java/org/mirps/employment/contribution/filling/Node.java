package org.mirps.employment.contribution.filling;

import jakarta.enterprise.inject.spi.Unmanaged;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.SignOffDesk;

/** The use cases that change a draft, on one machine of an installation. */
public record Node(AnswerDesk answers, RowDesk rows, SignOffDesk signOffs, ContributionWorkflow workflow) {

    /**
     * Another machine than the one that the tests run on: its live engines know of others' changes only by the database.
     *
     * @param contribution which it has in memory already
     */
    public static Node another(ContributionId contribution) {
        LiveDrafts drafts = made(LiveDrafts.class);
        drafts.changeForAll(contribution, (draft, row) -> draft.id());
        Node node = new Node(
                made(AnswerDesk.class), made(RowDesk.class), made(SignOffDesk.class), made(ContributionWorkflow.class));
        node.answers.drafts = drafts;
        node.rows.drafts = drafts;
        node.signOffs.drafts = drafts;
        node.workflow.drafts = drafts;
        return node;
    }

    private static <T> T made(Class<T> type) {
        return new Unmanaged<>(type)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }
}
