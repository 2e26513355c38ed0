package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mirps.employment.contribution.StepsMade;
import org.mirps.employment.contribution.access.SectionsHandedOver;
import org.mirps.employment.contribution.discussion.MessageSaid;
import org.mirps.employment.round.RoundDone;

/** Tells whom it concerns, in the transaction of what has happened. */
@ApplicationScoped
class NoticeWriter {

    @Inject
    NoticeRepository notices;

    @Inject
    HandoverNoticeRepository handovers;

    @Inject
    RoundNoticeRepository rounds;

    void tell(@Observes StepsMade news) {
        notices.add(news.contribution(), NoticeRules.of(news.steps()));
    }

    void tell(@Observes MessageSaid news) {
        notices.addOfComment(news.comment());
    }

    void tell(@Observes SectionsHandedOver news) {
        handovers.add(news.handover());
    }

    void tell(@Observes RoundDone news) {
        if (RoundNoticeRules.of(news.act()) != RoundNoticeRules.Telling.NOTHING) {
            rounds.add(news);
        }
    }
}
