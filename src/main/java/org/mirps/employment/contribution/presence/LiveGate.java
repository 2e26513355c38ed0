package org.mirps.employment.contribution.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mirps.employment.participant.ActingAs;

/** Checks an open page as a request of its person would be, where there is no request. */
@ApplicationScoped
class LiveGate {

    @Inject
    PresenceDesk desk;

    @Inject
    ActingAs acting;

    /**
     * In a transaction, because a thread of an executor shares every other entity manager with the request that started it.
     *
     * @throws org.mirps.employment.shared.BusinessRefusal unless the person sees the section
     */
    @Transactional
    void check(LiveWatch.Page page) {
        acting.member(page.caller().membership(), () -> desk.look(page.contribution(), page.section(), page.tab()));
    }
}
