package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.consolidation.RoundReading;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** The rounds of the installation. */
@Path("v1/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundsResource {

    @Inject
    RoundReading reading;

    @Inject
    DemoMode demo;

    @Context
    Request request;

    /** All of them, the one that is due last first. There are a few a year, so there are no pages. */
    @GET
    @NeedsScope(TokenScope.READ_ROUNDS)
    public Response rounds() {
        return Conditional.json(RoundJson.rounds(reading.rounds(), demo.isOn()), request);
    }
}
