package org.mirps.employment.round;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;

/**
 * Whom a form is meant for. A form that asks what kind of organisation answers (choice list {@code org_type}) is meant for the kinds that it
 * offers; any other form for governments alone. Of the countries of those it is meant for it knows those that it lists. Source: docs/forms.md.
 *
 * @param countries choices of each question that our side answers with the participant's country
 */
public record Audience(Set<ParticipantKind> kinds, List<Set<String>> countries) {

    static Audience of(FormDefinition form) {
        Set<ParticipantKind> kinds = EnumSet.noneOf(ParticipantKind.class);
        for (Choice choice : form.choices(ParticipantKind.LIST)) {
            ParticipantKind.ofChoice(choice.name()).ifPresent(kinds::add);
        }
        List<Set<String>> countries = form.places().values().stream()
                .map(FormDefinition.Place::question)
                .filter(question -> question.isOwnCountry() && question.type().isSelect())
                .map(question -> form.choices(question.listName()).stream()
                        .map(Choice::name)
                        .collect(Collectors.toSet()))
                .toList();
        return new Audience(kinds.isEmpty() ? EnumSet.of(ParticipantKind.GOVERNMENT) : kinds, countries);
    }

    /** Whether the form lists the country that our side answers for it; a form that does not ask for one knows everybody. */
    public boolean knows(Participant participant) {
        return countries.stream()
                .allMatch(listed -> listed.contains(participant.country().value()));
    }

    public boolean includes(Participant participant) {
        return kinds.contains(participant.kind());
    }
}
