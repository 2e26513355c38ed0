package org.mirps.employment.roster.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.mirps.employment.roster.RosterDesk;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.RegionalTime;

/** The list of participants as a file to change and import again. */
@Path("internal/participants")
@RequestScoped
public class RosterResource {

    @Inject
    RosterDesk desk;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    @GET
    @Path("list.csv")
    public Response csv() {
        return file(desk.csv(), "text/csv;charset=UTF-8", "csv");
    }

    @GET
    @Path("list.xlsx")
    public Response xlsx() {
        return file(desk.xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    }

    private Response file(byte[] content, String type, String ending) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE);
        String name = (demo.isOn() ? "DEMO-" : "") + "participants-" + today + "." + ending;
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
