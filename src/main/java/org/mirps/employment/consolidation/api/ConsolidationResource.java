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
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/**
 * A round as one file: its package, its workbook. Beside them two tables under their first addresses, kept for who has bookmarked them; tables are
 * {@link TablesResource}'s.
 */
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
        return files.longTable(round, TableExtract.ALL, reader, request);
    }

    /** @param repeat the repeat whose rows are asked for; nothing for the form itself */
    @GET
    @Path("wide.csv")
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wideTable(@QueryParam("table") @DefaultValue("") String repeat) throws IOException {
        return files.wideTable(round, repeat, TableExtract.ALL, reader, request);
    }

    /** All tables in one file, with what they mean and what reads them. @param lang of labels where a notation has one only */
    @GET
    @Path("package.zip")
    @Produces(PackageKind.ZIP)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response wholePackage(@QueryParam("lang") @DefaultValue("es") String lang) throws IOException {
        return files.wholePackage(round, lang, request);
    }

    /** @param values what stands in cells of choices: {@code codes} or {@code labels} */
    @GET
    @Path("tables.xlsx")
    @Produces(PackageKind.XLSX)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response workbook(
            @QueryParam("values") @DefaultValue("codes") String values,
            @QueryParam("lang") @DefaultValue("es") String lang)
            throws IOException {
        return files.workbook(round, values, lang, request);
    }
}
