package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.Person;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;

/** People in words: whose they are by name. Reads the institutions of a focal point's government, or a coordinator's participants, once. */
@RequestScoped
class PeopleWords {

    @Inject
    InstitutionDesk institutionDesk;

    @Inject
    ParticipantRepository participantRepository;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    private List<Institution> institutions = List.of();
    private List<Participant> participants = List.of();

    /**
     * A line of the table.
     *
     * @param belongs to which institution, or for a coordinator to which participant; may be empty
     */
    public record Line(long id, String name, String email, String roles, String belongs, String state) {}

    @PostConstruct
    void load() {
        if (user.has(Role.COORDINATOR)) {
            participants = participantRepository.all();
        } else if (user.has(Role.FOCAL_POINT)) {
            institutions = institutionDesk.mine();
        }
    }

    List<Institution> institutions() {
        return institutions;
    }

    /** Those whose focal points are invited, in their order. */
    List<Participant> participants() {
        return participants.stream()
                .filter(participant -> !participant.isRetired())
                .toList();
    }

    String nameOf(Participant participant) {
        return participant.name().in(language.get());
    }

    Line line(Person person) {
        Texts words = Texts.of("participant", language.get());
        return new Line(
                person.id().value(),
                person.name(),
                person.email(),
                person.roles().stream()
                        .sorted()
                        .map(role -> words.get("Role." + role))
                        .collect(Collectors.joining(", ")),
                belongs(person),
                person.state().name());
    }

    private String belongs(Person person) {
        if (user.has(Role.COORDINATOR)) {
            return participants.stream()
                    .filter(participant -> person.participant()
                            .filter(participant.code()::equals)
                            .isPresent())
                    .map(participant -> participant.name().in(language.get()))
                    .findFirst()
                    .orElse("");
        }
        return institutions.stream()
                .filter(institution ->
                        person.institution().filter(institution.id()::equals).isPresent())
                .map(institution -> institution.name().in(language.get()))
                .findFirst()
                .orElse("");
    }
}
