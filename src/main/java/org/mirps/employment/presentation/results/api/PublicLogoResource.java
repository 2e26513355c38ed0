package org.mirps.employment.presentation.results.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.participant.logo.Logo;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The logo of a participant whose results are published, for everybody. Browsers keep it and ask each time whether it is still so: what is taken
 * back is gone.
 */
@RequestScoped
@Path("internal/results/logos")
public class PublicLogoResource {

    @Inject
    ResultsReading reading;

    @Context
    Request request;

    @GET
    @Path("{participant}")
    public Response logo(@PathParam("participant") String participant) {
        if (!ParticipantCode.isCode(participant)) {
            throw new NotFound("logo of " + participant);
        }
        Logo logo = reading.logo(new ParticipantCode(participant));
        EntityTag tag = new EntityTag(logo.digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl asked = new CacheControl();
        asked.setNoCache(true);
        return (unchanged == null ? Response.ok(logo.content(), "image/png") : unchanged)
                .tag(tag)
                .cacheControl(asked)
                .build();
    }
}
