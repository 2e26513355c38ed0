package org.mirps.employment.practice.catalogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.mirps.employment.practice.FilterParameters;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.shared.Language;

/** What the lists of practices and commitments show, as CSV files for a spreadsheet. The parameters are those of the pages. */
@Path("internal/practices")
@RequestScoped
@Produces(CsvFile.TYPE)
public class CatalogueResource {

    @Inject
    CatalogueReading practices;

    @Inject
    CommitmentReading commitments;

    @Inject
    CsvFile file;

    @Context
    UriInfo address;

    @QueryParam("lang")
    @DefaultValue("es")
    String language = "";

    /** For everybody, what they may read. */
    @GET
    @Path("catalogue.csv")
    public Response catalogue() throws IOException {
        return file.of(
                "practices",
                (purpose, out) -> practices.write(
                        FilterParameters.search(address.getQueryParameters()::getFirst),
                        Language.of(language),
                        purpose,
                        out));
    }

    @GET
    @Path("commitments.csv")
    public Response commitments() throws IOException {
        return file.of(
                "commitments",
                (purpose, out) -> commitments.write(
                        FilterParameters.commitments(address.getQueryParameters()::getFirst),
                        Language.of(language),
                        purpose,
                        out));
    }
}
