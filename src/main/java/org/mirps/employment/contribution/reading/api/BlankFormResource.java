package org.mirps.employment.contribution.reading.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.reading.BlankFormReading;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.blank.BlankFormWriter.Format;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;

/** The form of the own contribution without answers; {@code ?lang=es} or {@code en}, else in the person's language. */
@RequestScoped
@Path("internal/contributions/{contribution}")
public class BlankFormResource {

    @Inject
    BlankFormReading reading;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    @QueryParam("lang")
    @Nullable
    String asked;

    @GET
    @Path("blank.pdf")
    public Response pdf() {
        return blank(Format.PDF);
    }

    @GET
    @Path("blank.xlsx")
    public Response xlsx() {
        return blank(Format.XLSX);
    }

    private Response blank(Format format) {
        Language in = asked == null ? language.get() : Language.of(asked);
        FormFile file = reading.blank(new ContributionId(contribution), in, format);
        return Response.ok(file.content(), format.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
