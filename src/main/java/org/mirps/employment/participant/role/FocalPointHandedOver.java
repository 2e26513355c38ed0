package org.mirps.employment.participant.role;

import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Fired when somebody has come after a focal point, in its transaction: whatever was given to the one who goes by name moves over.
 *
 * @param from who goes
 * @param to who comes
 */
public record FocalPointHandedOver(ParticipantCode participant, AccountId from, AccountId to) {}
