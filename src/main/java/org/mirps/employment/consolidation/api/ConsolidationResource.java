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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** The tables under their first addresses, kept for who has bookmarked them. New ones are added to {@link TablesResource} only. */
@Path("v1/rounds/{round}/consolidation")
@RequestScoped
@Produces(Download.CSV)
public class ConsolidationResource {

    @Inject
    TableFiles files;

    @Context
    Request request;

    @PathParam("round")
    String round = "";

    @QueryParam("for")
    @DefaultValue("")
    String reader = "";

    @GET
    @Path("long.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response longTable() throws IOException {
        return files.longTable(round, reader, request);
    }

    /** @param repeat the repeat whose rows are asked for; nothing for the form itself */
    @GET
    @Path("wide.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wideTable(@QueryParam("table") @DefaultValue("") String repeat) throws IOException {
        return files.wideTable(round, repeat, reader, request);
    }
}
