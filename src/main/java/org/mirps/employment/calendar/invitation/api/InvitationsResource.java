package org.mirps.employment.calendar.invitation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.invitation.SessionInvitationDesk;
import org.mirps.employment.shared.ActiveLanguage;

/** One event as a calendar file, for coordinators who invite by other ways than mail from here. */
@RequestScoped
@Path("internal/calendar/invitations")
public class InvitationsResource {

    @Inject
    SessionInvitationDesk desk;

    @Inject
    ActiveLanguage language;

    @GET
    @Path("{event}")
    public Response file(@PathParam("event") String event) {
        return Response.ok(desk.file(EventId.parse(event), language.get()), "text/calendar;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mirps-" + EventId.parse(event) + ".ics\"")
                .build();
    }
}
