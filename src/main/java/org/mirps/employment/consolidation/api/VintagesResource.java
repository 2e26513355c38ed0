package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import org.mirps.employment.consolidation.bundle.FileNames;
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.consolidation.vintage.VintageDesk;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.TokenScope;

/** Consolidations of a round that were published. Each answers the same for ever. */
@Path("v1/rounds/{round}/vintages")
@RequestScoped
public class VintagesResource {

    @Inject
    VintageDesk desk;

    @Inject
    FileNames names;

    @Context
    Request request;

    @PathParam("round")
    String round = "";

    /** The newest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response vintages() {
        VintageDesk.Listed listed = desk.vintages(RoundCode.parse(round));
        return Conditional.json(
                new Members()
                        .add("sample_data", listed.sampleData())
                        .add("round", round)
                        .add("vintages", listed.vintages(), VintagesResource::vintage)
                        .build(),
                request);
    }

    private static JsonObject vintage(VintageDesk.Published published) {
        return new Members()
                .add("vintage", published.vintage().number())
                .add("published_at", published.vintage().publishedAt())
                .add("published_by", published.by())
                .add("note", published.vintage().note())
                .add("provisional", published.vintage().isProvisional())
                .add("consolidated", published.vintage().consolidated())
                .add("participants", published.vintage().participants())
                .add("revisions", (int) published.revisions())
                .add("bytes", BigDecimal.valueOf(published.vintage().bytes()))
                .add("sha256", published.vintage().sha256())
                .build();
    }

    @GET
    @Path("{vintage}/package.zip")
    @Produces(PackageKind.ZIP)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wholePackage(@PathParam("vintage") int vintage) throws IOException {
        RoundCode code = RoundCode.parse(round);
        return Download.file(
                names.of(code, "vintage-" + vintage, ".zip"),
                PackageKind.ZIP,
                request,
                out -> desk.writePackage(code, vintage, out));
    }

    /** What it changed of the one before. */
    @GET
    @Path("{vintage}/revisions.csv")
    @Produces(Download.CSV)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response revisions(@PathParam("vintage") int vintage) throws IOException {
        RoundCode code = RoundCode.parse(round);
        TableWriter.Purpose purpose = TableWriter.Purpose.DATA;
        return Download.csv(
                names.of(code, "vintage-" + vintage + "-revisions", purpose),
                request,
                out -> desk.writeRevisions(code, vintage, purpose, out));
    }
}
