package org.mirps.employment.platform.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** The people of the demo, in the order of the file. */
record SeedPeople(List<SeedPerson> all) {

    List<String> emails() {
        return all.stream().map(SeedPerson::email).toList();
    }

    /** Who fills the form: the contributor, or the focal point of an organisation that has nobody else. */
    SeedPerson filling(ParticipantCode participant) {
        return find(person -> person.isOf(participant, Role.CONTRIBUTOR)).orElseGet(() -> focalPoint(participant));
    }

    SeedPerson focalPoint(ParticipantCode participant) {
        return find(person -> person.isOf(participant, Role.FOCAL_POINT))
                .orElseThrow(() -> new IllegalStateException("The demo year has no focal point for " + participant));
    }

    SeedPerson coordinator() {
        return find(person -> person.roles().contains(Role.COORDINATOR))
                .orElseThrow(() -> new IllegalStateException("The demo year has no coordinator"));
    }

    SeedPerson presenter() {
        return find(person -> person.roles().contains(Role.PRESENTER))
                .orElseThrow(() -> new IllegalStateException("The demo year has no presenter"));
    }

    private Optional<SeedPerson> find(Predicate<SeedPerson> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
