package org.mirps.employment.audit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.mirps.employment.audit.AuditDesk;
import org.mirps.employment.audit.AuditSearch;
import org.mirps.employment.audit.SearchParameters;
import org.mirps.employment.shared.TableWriter;

/** The audit log as CSV to open in a spreadsheet, the newest line first: a name that would be run as a formula is made harmless there. It is written whole before the first byte leaves: it never ends in the middle. */
@RequestScoped
@Path("internal/audit.csv")
public class AuditResource {

    @Inject
    AuditDesk desk;

    @Context
    UriInfo address;

    @GET
    public Response file() throws IOException {
        AuditSearch search = SearchParameters.read(address.getQueryParameters()::getFirst);
        java.nio.file.Path whole = Files.createTempFile("audit", ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
            long rows = desk.write(search, TableWriter.Purpose.EXCEL, out);
            out.flush();
            StreamingOutput content = sent -> {
                try {
                    Files.copy(whole, sent);
                } finally {
                    Files.delete(whole);
                }
            };
            return Response.ok(content, "text/csv;charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                    .header("X-Row-Count", rows)
                    .build();
        } catch (IOException | RuntimeException failure) {
            Files.delete(whole);
            throw failure;
        }
    }
}
