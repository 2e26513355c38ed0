package org.mirps.employment.contribution;

import java.util.List;
import org.mirps.employment.shared.AccountId;

/**
 * A contribution as those who watch it need it.
 *
 * @param delegations grows with every change of what is delegated
 * @param present everybody who has a section of it open, once for each page
 */
record Pulse(long revision, int delegations, List<Present> present) {

    /** Somebody with an open page. @param enabled whether the account may do anything still */
    record Present(AccountId person, String name, boolean enabled, String section) {}

    /** What a page of this person on this section is told. */
    LiveNow now(AccountId person, String section) {
        return new LiveNow(
                revision,
                present.stream()
                        .filter(each -> each.enabled()
                                && each.section().equals(section)
                                && !each.person().equals(person))
                        .map(Present::name)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether the person's account was disabled while a page of theirs is open. */
    boolean isDisabled(AccountId person) {
        return present.stream().anyMatch(each -> each.person().equals(person) && !each.enabled());
    }
}
