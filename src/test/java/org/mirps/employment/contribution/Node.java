package org.mirps.employment.contribution;

import jakarta.enterprise.inject.spi.Unmanaged;

/** The use cases that change a draft, on one machine of an installation. */
record Node(AnswerDesk answers, RowDesk rows, SignOffDesk signOffs, ContributionWorkflow workflow) {

    /**
     * Another machine than the one that the tests run on: its live engines know of others' changes only by the database.
     *
     * @param contribution which it has in memory already
     */
    static Node another(ContributionId contribution) {
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
