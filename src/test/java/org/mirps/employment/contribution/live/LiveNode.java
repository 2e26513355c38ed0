package org.mirps.employment.contribution.live;

import jakarta.enterprise.inject.spi.Unmanaged;
import org.mirps.employment.contribution.ContributionId;

/** What this room has of another machine than the one that the tests run on. */
public final class LiveNode {

    private LiveNode() {}

    /**
     * Live engines of its own, which know of others' changes only by the database.
     *
     * @param contribution which it has in memory already
     */
    public static LiveDrafts drafts(ContributionId contribution) {
        LiveDrafts drafts = made(LiveDrafts.class);
        drafts.changeForAll(contribution, (draft, row) -> draft.id());
        return drafts;
    }

    public static SignOffDesk signOffs(LiveDrafts drafts) {
        SignOffDesk desk = made(SignOffDesk.class);
        desk.drafts = drafts;
        return desk;
    }

    public static ContributionWorkflow workflow(LiveDrafts drafts) {
        ContributionWorkflow workflow = made(ContributionWorkflow.class);
        workflow.drafts = drafts;
        return workflow;
    }

    /** A bean that is nobody else's. */
    public static <T> T made(Class<T> type) {
        return new Unmanaged<>(type)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }
}
