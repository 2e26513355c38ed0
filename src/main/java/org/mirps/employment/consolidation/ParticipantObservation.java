package org.mirps.employment.consolidation;

import org.mirps.employment.form.IndicatorObservation;
import org.mirps.employment.shared.ParticipantCode;

/** What the form's own expressions gave for one participant, as stored with its snapshot. */
record ParticipantObservation(ParticipantCode participant, IndicatorObservation observation) {}
