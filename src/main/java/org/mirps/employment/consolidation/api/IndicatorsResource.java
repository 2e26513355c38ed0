package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.vintage.ShownVintage;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** What comes of the answers of a round, with what it means. Shapes: docs/api.md. */
@Path("v1/rounds/{round}")
@RequestScoped
public class IndicatorsResource {

    @Inject
    IndicatorDesk desk;

    @Inject
    TableFiles files;

    @Inject
    ShownVintage vintage;

    @Inject
    DemoMode demo;

    @Context
    Request request;

    @PathParam("round")
    String round = "";

    @QueryParam("for")
    @DefaultValue("")
    String reader = "";

    @GET
    @Path("indicators")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.READ_INDICATORS)
    public Response indicators() {
        IndicatorTable table = desk.indicators(RoundCode.parse(round));
        return Conditional.json(
                IndicatorJson.indicators(table, demo.isOn(), vintage.of(table.participation())), request);
    }

    /** What each participant gives. */
    @GET
    @Path("indicators.csv")
    @Produces(Download.CSV)
    @NeedsScope(TokenScope.READ_INDICATORS)
    public Response observations() throws IOException {
        return files.observations(round, reader, request);
    }

    /** What the region gives. */
    @GET
    @Path("indicators/region.csv")
    @Produces(Download.CSV)
    @NeedsScope(TokenScope.READ_INDICATORS)
    public Response region() throws IOException {
        return files.region(round, reader, request);
    }
}
