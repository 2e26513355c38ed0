package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.file.job.DeckFiles;
import org.mirps.employment.presentation.file.job.FileJobId;
import org.mirps.employment.shared.ActiveLanguage;

/** A file that is made while whoever asked goes on: how far it is, and the file itself. Not part of the public API. */
@RequestScoped
@Path("internal/files/{file}")
public class FileJobsResource {

    @Inject
    DeckFiles files;

    @Inject
    ActiveLanguage language;

    @PathParam("file")
    String file = "";

    /** @param said the same in words; @param over whether nothing more will come */
    public record Told(String state, String said, boolean over) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Told standing() {
        DeckFiles.Standing standing = files.standing(FileJobId.parse(file));
        return new Told(standing.state(), standing.in(language.get()), standing.isOver());
    }

    @GET
    @Path("content")
    public Response content() {
        DeckFiles.Done done = files.done(FileJobId.parse(file));
        return SessionFiles.kept(done.content(), done.mediaType(), done.name());
    }
}
