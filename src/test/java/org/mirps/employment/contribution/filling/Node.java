package org.mirps.employment.contribution.filling;

import static org.mirps.employment.contribution.live.LiveNode.made;

import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.LiveNode;
import org.mirps.employment.contribution.live.SignOffDesk;

/** The use cases that change a draft, on one machine of an installation. */
public record Node(AnswerDesk answers, RowDesk rows, SignOffDesk signOffs, ContributionWorkflow workflow) {

    /**
     * Another machine than the one that the tests run on: its live engines know of others' changes only by the database.
     *
     * @param contribution which it has in memory already
     */
    public static Node another(ContributionId contribution) {
        LiveDrafts drafts = LiveNode.drafts(contribution);
        Node node = new Node(
                made(AnswerDesk.class), made(RowDesk.class), LiveNode.signOffs(drafts), LiveNode.workflow(drafts));
        node.answers.drafts = drafts;
        node.rows.drafts = drafts;
        return node;
    }
}
