package org.mirps.employment.contribution.presence;

import java.util.List;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.shared.AccountId;

/**
 * A contribution as those who watch it need it.
 *
 * @param steps how many it has taken
 * @param replied when something was said last to a remark of the regional team, in milliseconds since 1970; 0: never
 * @param delegations grows with every change of what is delegated
 * @param present everybody who has a section of it open, once for each page
 */
record Pulse(long revision, int steps, long replied, int delegations, List<Present> present) {

    /** Somebody with an open page. @param enabled whether the account may do anything still. @param epoch of the account, now */
    record Present(AccountId person, String name, boolean enabled, int epoch, String section) {}

    /** What a page of this person on this section is told. */
    LiveNow now(AccountId person, String section) {
        return new LiveNow(
                revision,
                steps,
                replied,
                present.stream()
                        .filter(each -> each.enabled()
                                && each.section().equals(section)
                                && !each.person().equals(person))
                        .map(Present::name)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether the account was closed while a page of the person is open. */
    boolean isClosed(Caller caller) {
        return present.stream().anyMatch(each -> each.person().equals(caller.account()) && !each.enabled());
    }

    /** Whether the person was signed out by a change of the account while a page of theirs is open. */
    boolean isSignedOut(Caller caller) {
        return present.stream().anyMatch(each -> each.person().equals(caller.account()) && !caller.isOf(each.epoch()));
    }
}
