package org.mirps.employment.form.catalogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormWriter.Format;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.form.catalogue.FormDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;

/** Published form versions as files to keep. */
@RequestScoped
@Path("internal/forms/{version}")
public class FormsResource {

    @Inject
    FormDesk desk;

    @Inject
    ActiveLanguage language;

    @PathParam("version")
    long version;

    @QueryParam("lang")
    @Nullable
    String asked;

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

    /** Without answers; {@code ?lang=es} or {@code en}, else in the person's language. */
    @GET
    @Path("blank.pdf")
    public Response blankPdf() {
        return blank(BlankFormWriter.Format.PDF);
    }

    @GET
    @Path("blank.xlsx")
    public Response blankXlsx() {
        return blank(BlankFormWriter.Format.XLSX);
    }

    private Response blank(BlankFormWriter.Format format) {
        Language in = asked == null ? language.get() : Language.of(asked);
        return file(desk.blank(version, in, format), format.type().mediaType());
    }

    private Response workbook(Format format) {
        return file(desk.workbook(version, format), format.type().mediaType());
    }

    private static Response file(FormFile file, String mediaType) {
        return Response.ok(file.content(), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
