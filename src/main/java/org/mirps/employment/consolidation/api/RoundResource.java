package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.consolidation.RoundReading;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** One round: what it asks, and of whom something has come. Shapes: docs/api.md. */
@Path("v1/rounds/{round}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

    @Inject
    RoundReading reading;

    @Inject
    DemoMode demo;

    @Context
    Request request;

    @PathParam("round")
    String round = "";

    @GET
    @NeedsScope(TokenScope.READ_ROUNDS)
    public Response round() {
        return Conditional.json(RoundJson.round(reading.round(code()), demo.isOn()), request);
    }

    @GET
    @Path("form")
    @NeedsScope(TokenScope.READ_ROUNDS)
    public Response form() {
        return Conditional.json(FormJson.form(reading.round(code()), demo.isOn()), request);
    }

    /** One for each participant, whether anything was submitted or not. */
    @GET
    @Path("contributions")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response contributions() {
        return Conditional.json(RoundJson.contributions(reading.contributions(code()), demo.isOn()), request);
    }

    private RoundCode code() {
        return RoundCode.parse(round);
    }
}
