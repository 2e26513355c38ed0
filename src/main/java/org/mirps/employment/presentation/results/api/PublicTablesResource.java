package org.mirps.employment.presentation.results.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.mirps.employment.presentation.api.TakenFile;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.TableWriter;

/**
 * The indicators of a published round as tables, for everybody and without a token; columns: docs/exports.md. Throws NotFound where there is no
 * such round. What may be kept, and how it is asked about again, {@code PublishedPages} says.
 */
@PermitAll
@Produces(TakenFile.CSV)
@RequestScoped
@Path("v1/results/{round}")
public class PublicTablesResource {

    @Inject
    ResultsReading reading;

    @Inject
    DemoMode demo;

    @PathParam("round")
    String round = "";

    @QueryParam("for")
    @DefaultValue("")
    String reader = "";

    /** A row for each value of each participant that is shown. */
    @GET
    @Path("indicators.csv")
    public Response indicators() throws IOException {
        return file("indicators", reading::writeObservations);
    }

    /** A row for each value that they give together. */
    @GET
    @Path("indicators/region.csv")
    public Response region() throws IOException {
        return file("indicators-region", reading::writeRegion);
    }

    /** What the columns and the figures mean. */
    @GET
    @Path("codebook.csv")
    public Response codebook() throws IOException {
        return file("indicators-codebook", reading::writeCodebook);
    }

    private Response file(String name, Table table) throws IOException {
        RoundCode code = RoundCode.parse(round);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        table.write(code, TakenFile.purpose(reader), whole);
        return TakenFile.answer(whole.toByteArray(), TakenFile.CSV, demo, code + "-" + name + ".csv");
    }

    private interface Table {
        long write(RoundCode round, TableWriter.Purpose purpose, OutputStream out) throws IOException;
    }
}
