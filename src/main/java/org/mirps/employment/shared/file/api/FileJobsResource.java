package org.mirps.employment.shared.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.FileNames;
import org.mirps.employment.shared.file.FileDesk;
import org.mirps.employment.shared.file.FileJobId;
import org.mirps.employment.shared.file.FileStanding;

/** A file that is made while whoever asked goes on: how far it is, and the file itself. Not part of the public API. */
@RequestScoped
@Path("internal/files/{file}")
public class FileJobsResource {

    @Inject
    FileDesk files;

    @Inject
    ActiveLanguage language;

    @PathParam("file")
    String file = "";

    /** @param said the same in words; @param over whether nothing more will come */
    public record Told(String state, String said, boolean over) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Told standing() {
        FileStanding standing = files.standing(FileJobId.parse(file));
        return new Told(standing.state().name(), standing.in(language.get()), standing.isOver());
    }

    /** Streamed from the disk; nothing of it stays on the way. */
    @GET
    @Path("content")
    public Response content() throws IOException {
        FileDesk.Content content = files.content(FileJobId.parse(file));
        CacheControl never = new CacheControl();
        never.setPrivate(true);
        never.setNoStore(true);
        return Response.ok(content.in(), content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(content.name()))
                .header(HttpHeaders.CONTENT_LENGTH, content.bytes())
                .cacheControl(never)
                .build();
    }
}
