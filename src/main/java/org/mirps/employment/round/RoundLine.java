package org.mirps.employment.round;

import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What somebody did with a round.
 *
 * @param round its code; it may be deleted
 * @param participant whom it is about; empty: the whole round
 * @param before titles, or a moment in ISO 8601; empty where nothing was replaced
 * @param after what took its place
 * @param by name
 * @param at UTC
 */
public record RoundLine(
        String round,
        RoundAct act,
        Optional<ParticipantCode> participant,
        String before,
        String after,
        String reason,
        String by,
        Instant at) {}
