package org.mirps.employment.participant.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The single-use link with which a person chooses the password of a new account. */
@Dependent
class SetUpLink {

    @Inject
    HttpServletRequest request;

    /** At the address under which the request has reached us. */
    String with(String token) {
        String root = request.getRequestURL().toString().replace(request.getRequestURI(), request.getContextPath());
        return root + "/setup.xhtml?token=" + token;
    }
}
