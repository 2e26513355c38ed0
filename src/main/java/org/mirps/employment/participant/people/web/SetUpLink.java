package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mirps.employment.shared.BaseAddress;

/** The single-use link with which a person chooses the password of a new account. */
@Dependent
class SetUpLink {

    @Inject
    BaseAddress base;

    /** At the address under which people reach us. */
    String with(String token) {
        return base.text() + "/setup.xhtml?token=" + token;
    }
}
