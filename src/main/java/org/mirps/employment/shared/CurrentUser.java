package org.mirps.employment.shared;

import java.util.Optional;
import java.util.Set;

/**
 * Door to who is asking, and for whom they act: of several things that a person works for it is one at a time. Read afresh from the database in
 * each request, so that a removed role ends at once.
 */
public interface CurrentUser {

    boolean isSignedIn();

    /** @throws NotPermitted if nobody is signed in */
    AccountId accountId();

    /** Name to show; empty if nobody is signed in. */
    String name();

    /** What the person may do there; empty if nobody is signed in. */
    Set<Role> roles();

    /** The government or organisation for which the person acts; empty for the regional team. */
    Optional<ParticipantCode> participant();

    /** The institution of that participant to which the person belongs; empty where none was said, and for the regional team. */
    Optional<InstitutionId> institution();

    default boolean has(Role role) {
        return roles().contains(role);
    }

    /** Whether the person works for this participant too, but acts for another one now, or for the regional team. */
    default boolean isElsewhereOf(ParticipantCode participant) {
        return false;
    }

    /** Whether the person acts for this participant. */
    default boolean isOf(ParticipantCode participant) {
        return participant().filter(participant::equals).isPresent();
    }
}
