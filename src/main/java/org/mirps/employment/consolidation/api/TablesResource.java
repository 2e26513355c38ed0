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
import java.util.List;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** The answers of a round as CSV files, and what their columns mean. Columns: docs/exports.md. */
@Path("v1/rounds/{round}")
@RequestScoped
@Produces(Download.CSV)
public class TablesResource {

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
    public Response longTable(
            @QueryParam("government") List<String> governments,
            @QueryParam("section") List<String> sections,
            @QueryParam("question") List<String> questions,
            @QueryParam("state") List<String> states,
            @QueryParam("since") @DefaultValue("") String since)
            throws IOException {
        TableExtract extract = TableExtract.of(governments, sections, questions, states, since);
        return files.longTable(round, extract, reader, request);
    }

    /** The table of the form itself. */
    @GET
    @Path("wide.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wideTable(
            @QueryParam("government") List<String> governments,
            @QueryParam("state") List<String> states,
            @QueryParam("since") @DefaultValue("") String since)
            throws IOException {
        return files.wideTable(round, "", extract(governments, states, since), reader, request);
    }

    @GET
    @Path("wide/{repeat}.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wideTableOfARepeat(
            @PathParam("repeat") String repeat,
            @QueryParam("government") List<String> governments,
            @QueryParam("state") List<String> states,
            @QueryParam("since") @DefaultValue("") String since)
            throws IOException {
        return files.wideTable(round, repeat, extract(governments, states, since), reader, request);
    }

    @GET
    @Path("codebook.csv")
    @NeedsScope(TokenScope.READ_ROUNDS)
    public Response codebook() throws IOException {
        return files.codebook(round, reader, request);
    }

    @GET
    @Path("contributions.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response contributions() throws IOException {
        return files.contributions(round, reader, request);
    }

    @GET
    @Path("choices.csv")
    @NeedsScope(TokenScope.READ_ROUNDS)
    public Response choices() throws IOException {
        return files.choices(round, reader, request);
    }

    @GET
    @Path("snapshots.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response snapshots() throws IOException {
        return files.snapshots(round, reader, request);
    }

    @GET
    @Path("revisions.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response revisions() throws IOException {
        return files.revisions(round, reader, request);
    }

    private static TableExtract extract(List<String> governments, List<String> states, String since) {
        return TableExtract.of(governments, List.of(), List.of(), states, since);
    }
}
