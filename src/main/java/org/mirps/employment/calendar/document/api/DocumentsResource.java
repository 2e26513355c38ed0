package org.mirps.employment.calendar.document.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.calendar.DocumentContent;
import org.mirps.employment.calendar.EventDocumentId;
import org.mirps.employment.calendar.document.DocumentDesk;
import org.mirps.employment.shared.FileNames;

/** Documents of the calendar's events, for everybody, as downloads: none is ever shown as a part of our pages. */
@RequestScoped
@Path("internal/calendar/documents")
public class DocumentsResource {

    @Inject
    DocumentDesk desk;

    @GET
    @Path("{document}")
    public Response file(@PathParam("document") String document) {
        DocumentContent file = desk.file(EventDocumentId.parse(document));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(file.fileName()))
                .build();
    }
}
