package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.people.PeopleDesk;

/** The institutions of the demo, named by the focal points of their governments, who say who belongs to which. */
@ApplicationScoped
class DemoInstitutions {

    @Inject
    DemoOfficials officials;

    @Inject
    InstitutionDesk desk;

    @Inject
    PeopleDesk peopleDesk;

    @Inject
    ActingAs acting;

    /** Adds an institution unless it is there, and its people to it. */
    @Transactional
    void open(SeedInstitution institution, SeedPeople people) {
        SeedPerson focalPoint = people.focalPoint(institution.participant());
        acting.person(officials.account(focalPoint), () -> {
            var id = desk.mine().stream()
                    .filter(known -> known.name().equals(institution.name()))
                    .map(Institution::id)
                    .findFirst()
                    .orElseGet(() -> desk.add(institution.name()));
            people.all().stream()
                    .filter(institution::isOf)
                    .forEach(person -> peopleDesk.assign(officials.membership(person), id));
            return id;
        });
    }
}
