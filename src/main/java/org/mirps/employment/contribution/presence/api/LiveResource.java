package org.mirps.employment.contribution.presence.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.presence.LiveNow;
import org.mirps.employment.contribution.presence.PresenceDesk;
import org.mirps.employment.contribution.presence.TabId;

/** What {@link LiveEndpoint} says, for pages that ask every few seconds because no socket comes through to them. */
@RequestScoped
@Path("internal/contributions/{contribution}/live")
public class LiveResource {

    @Inject
    PresenceDesk desk;

    @PathParam("contribution")
    long contribution;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public LiveNow live(@QueryParam("section") @Nullable String section, @QueryParam("tab") @Nullable String tab) {
        return desk.look(new ContributionId(contribution), required(section), new TabId(required(tab)));
    }
}
