package org.mirps.employment.consolidation;

import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.ParticipantCode;

/** What the form's own expressions gave for one participant, as stored with its snapshot. */
public record ParticipantObservation(ParticipantCode participant, IndicatorObservation observation) {}
