package org.mirps.employment.participant.logo.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.participant.logo.LogoDesk;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** Logos of participants, for who is signed in; an address of a page names the version, so one that was kept is never an old one. */
@RequestScoped
@Path("internal/participants/logos")
public class LogosResource {

    @Inject
    LogoDesk desk;

    @GET
    @Path("{participant}")
    public Response logo(@PathParam("participant") String participant) {
        if (!ParticipantCode.isCode(participant)) {
            throw new NotFound("logo of " + participant);
        }
        return Response.ok(desk.logo(new ParticipantCode(participant)).content(), "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .build();
    }
}
