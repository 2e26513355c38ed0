package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mirps.employment.contribution.StepsMade;
import org.mirps.employment.contribution.access.SectionsHandedOver;
import org.mirps.employment.contribution.discussion.MessageSaid;

/** Tells whom it concerns, in the transaction of what has happened. */
@ApplicationScoped
class NoticeWriter {

    @Inject
    NoticeRepository notices;

    @Inject
    HandoverNoticeRepository handovers;

    void tell(@Observes StepsMade news) {
        notices.add(news.contribution(), NoticeRules.of(news.steps()));
    }

    void tell(@Observes MessageSaid news) {
        notices.addOfComment(news.comment());
    }

    void tell(@Observes SectionsHandedOver news) {
        handovers.add(news.handover());
    }
}
