package org.mirps.employment.shared;

import java.util.Collection;
import java.util.Map;

/** Door to the names of people, for rooms that say who did something and know no accounts. */
public interface AccountNames {

    /** The names of these people, read at once; who has no account any more is left out. */
    Map<AccountId, String> namesOf(Collection<AccountId> people);
}
