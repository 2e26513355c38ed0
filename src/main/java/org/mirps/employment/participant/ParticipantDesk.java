package org.mirps.employment.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Organisations that take part in rounds beside the governments. */
@UseCases
public class ParticipantDesk {

    @Inject
    ParticipantRepository participants;

    /**
     * Opens an organisation: accounts can then be opened for its people, and rounds can invite it.
     *
     * @param code stands in exports, such as {@code gt-municipio}; never changes
     * @param kind any but a government: those come with the application
     * @throws ParticipantCodeTaken if there is a participant of that code, whatever its letters' case
     * @throws IllegalArgumentException if it is a government
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public void open(ParticipantCode code, ParticipantKind kind, CountryCode country, LocalizedText name) {
        if (kind == ParticipantKind.GOVERNMENT) {
            throw new IllegalArgumentException("Governments come with the application: " + code);
        }
        if (participants.all().stream().anyMatch(known -> known.code().value().equalsIgnoreCase(code.value()))) {
            throw new ParticipantCodeTaken(code);
        }
        participants.add(new Participant(code, kind, country, name));
    }
}
