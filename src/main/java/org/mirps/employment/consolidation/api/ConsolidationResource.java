package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.mirps.employment.consolidation.ConsolidationDesk;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;

/** The answers of a round as CSV files. Columns: docs/exports.md. */
@Path("v1/rounds/{round}/consolidation")
@RequestScoped
public class ConsolidationResource {

    @Inject
    ConsolidationDesk desk;

    @Inject
    FileNames names;

    /** @param reader {@code excel} for a file that is opened in a spreadsheet; nothing for the data as they are */
    @GET
    @Path("long.csv")
    public Response longTable(@PathParam("round") String round, @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        RoundCode code = RoundCode.parse(round);
        TableWriter.Purpose purpose = purpose(reader);
        return Download.csv(names.of(code, "long", purpose), out -> desk.writeLong(code, purpose, out));
    }

    /**
     * @param repeat the repeat whose rows are asked for; nothing for the form itself
     * @param reader as for the long table
     */
    @GET
    @Path("wide.csv")
    public Response wideTable(
            @PathParam("round") String round,
            @QueryParam("table") @DefaultValue("") String repeat,
            @QueryParam("for") @DefaultValue("") String reader)
            throws IOException {
        RoundCode code = RoundCode.parse(round);
        TableWriter.Purpose purpose = purpose(reader);
        String table = repeat.isEmpty() ? "wide" : "wide-" + repeat;
        return Download.csv(names.of(code, table, purpose), out -> desk.writeWide(code, repeat, purpose, out));
    }

    private static TableWriter.Purpose purpose(String reader) {
        return switch (reader) {
            case "" -> TableWriter.Purpose.DATA;
            case "excel" -> TableWriter.Purpose.EXCEL;
            default -> throw new NotFound("table for " + reader);
        };
    }
}
