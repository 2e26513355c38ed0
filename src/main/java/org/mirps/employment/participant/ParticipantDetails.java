package org.mirps.employment.participant;

import org.mirps.employment.shared.LocalizedText;

/**
 * What people say of a participant, and may say otherwise later.
 *
 * @param shortName for narrow places; empty where the name is short enough
 * @param notes of those who keep the list, for themselves
 */
public record ParticipantDetails(
        ParticipantKind kind, CountryCode country, LocalizedText name, LocalizedText shortName, String notes) {}
