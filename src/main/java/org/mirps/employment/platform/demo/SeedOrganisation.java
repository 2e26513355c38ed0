package org.mirps.employment.platform.demo;

import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** An invented organisation that takes part in the demo. */
record SeedOrganisation(ParticipantCode code, ParticipantKind kind, CountryCode country, LocalizedText name) {}
