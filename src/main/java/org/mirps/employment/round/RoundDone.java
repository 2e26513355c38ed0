package org.mirps.employment.round;

import java.util.Set;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Somebody has done something with a round: told to observers within the transaction of it.
 *
 * @param line of the log, which says who, what and why
 * @param concerned for which participants it changes anything; none of a draft, of which they do not know
 */
public record RoundDone(long line, long round, RoundAct act, Set<ParticipantCode> concerned) {}
