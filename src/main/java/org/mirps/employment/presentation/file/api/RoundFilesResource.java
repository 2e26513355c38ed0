package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.file.job.RoundFile;
import org.mirps.employment.presentation.file.job.RoundFiles;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;

/** The figures of a round to take away, for who waits for them. */
@RequestScoped
@Path("internal/rounds/{round}")
public class RoundFilesResource {

    @Inject
    RoundFiles rounds;

    @Inject
    SessionFiles files;

    @Inject
    ActiveLanguage active;

    @PathParam("round")
    String round = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    /** All of them; {@code ?lang=es} or {@code en}, else in the person's language. */
    @GET
    @Path("figures.pdf")
    public Response figures() {
        return answer(RoundFile.FIGURES);
    }

    /** A sheet in both languages for each participant that may be named (rule M10). Throws NotFound where there is none. */
    @GET
    @Path("country-sheets.zip")
    public Response sheets() {
        return answer(RoundFile.COUNTRY_SHEETS);
    }

    private Response answer(RoundFile file) {
        return files.answer(rounds.order(
                RoundCode.parse(round), file, SessionFiles.language(language).orElse(active.get())));
    }
}
