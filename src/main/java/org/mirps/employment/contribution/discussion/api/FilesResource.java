package org.mirps.employment.contribution.discussion.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.api.Given;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.FileNames;

/** Files of a contribution. A file is sent as the bare request body, its name percent-encoded in a header. */
@RequestScoped
@Path("internal/contributions/{contribution}/files")
public class FilesResource {

    @Inject
    AttachmentDesk desk;

    @PathParam("contribution")
    long contribution;

    /** The value to save as the answer of the file question. */
    public record Kept(String value) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept keep(@HeaderParam("X-File-Name") @Nullable String name, InputStream body) throws IOException {
        // One byte more than is taken tells a file that is too large, whatever its length header says.
        byte[] content = body.readNBytes(AttachmentDesk.MOST_BYTES + 1);
        return new Kept(desk.keep(id(), URLDecoder.decode(Given.required(name), StandardCharsets.UTF_8), content));
    }

    @GET
    @Path("{file}")
    public Response file(@PathParam("file") String file) {
        AttachmentDesk.Attachment attachment = desk.attachment(id(), new RowId(file));
        return Response.ok(attachment.content(), attachment.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(attachment.fileName()))
                .build();
    }

    private ContributionId id() {
        return new ContributionId(contribution);
    }
}
