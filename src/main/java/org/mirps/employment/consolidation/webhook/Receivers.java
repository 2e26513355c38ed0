package org.mirps.employment.consolidation.webhook;

import java.util.List;

/** Door to the hosts that the operator lets be told: nobody else chooses whom this server talks to. */
public interface Receivers {

    /** With their schemes; a star stands for one or more names in front. Empty where none may be told. */
    List<String> sites();

    /** @param origin scheme, host and, unless it is the usual one, port */
    boolean mayBeTold(String origin);
}
