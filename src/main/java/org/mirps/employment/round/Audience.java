package org.mirps.employment.round;

import java.util.EnumSet;
import java.util.Set;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;

/**
 * Whom a form is meant for. A form that asks what kind of organisation answers (choice list {@code org_type}) is meant for the kinds that it
 * offers; any other form for governments alone. Source: docs/forms.md.
 */
public record Audience(Set<ParticipantKind> kinds) {

    static Audience of(FormDefinition form) {
        Set<ParticipantKind> kinds = EnumSet.noneOf(ParticipantKind.class);
        for (Choice choice : form.choices(ParticipantKind.LIST)) {
            ParticipantKind.ofChoice(choice.name()).ifPresent(kinds::add);
        }
        return new Audience(kinds.isEmpty() ? EnumSet.of(ParticipantKind.GOVERNMENT) : kinds);
    }

    public boolean includes(Participant participant) {
        return kinds.contains(participant.kind());
    }
}
