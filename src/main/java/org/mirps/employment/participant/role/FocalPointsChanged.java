package org.mirps.employment.participant.role;

import org.mirps.employment.shared.ParticipantCode;

/** Fired when somebody of a participant becomes a focal point or is one no longer, in its transaction: whoever remembers who sees what asks again. */
public record FocalPointsChanged(ParticipantCode participant) {}
