package org.mirps.employment.form.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.form.FormDesk;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormWriter.Format;

/** Published form versions as files to keep. */
@RequestScoped
@Path("internal/forms/{version}")
public class FormsResource {

    @Inject
    FormDesk desk;

    @PathParam("version")
    long version;

    @GET
    @Path("workbook.xlsx")
    public Response xlsx() {
        return workbook(Format.XLSX);
    }

    @GET
    @Path("workbook.md")
    public Response markdown() {
        return workbook(Format.MARKDOWN);
    }

    private Response workbook(Format format) {
        FormFile file = desk.workbook(version, format);
        return Response.ok(file.content(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
