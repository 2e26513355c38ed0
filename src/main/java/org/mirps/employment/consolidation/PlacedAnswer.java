package org.mirps.employment.consolidation;

import org.mirps.employment.shared.ParticipantCode;

/**
 * An answer of the snapshot that stands for a participant.
 *
 * @param formVersionId of the form that was answered
 */
public record PlacedAnswer(ParticipantCode participant, long formVersionId, SnapshotAnswer answer) {}
