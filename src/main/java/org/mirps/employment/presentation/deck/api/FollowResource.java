package org.mirps.employment.presentation.deck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.deck.FollowDesk;

/** What those who follow a deck ask every second, for everybody who has the code. Not part of the public API. */
@RequestScoped
@Path("internal/follow/{code}")
public class FollowResource {

    @Inject
    FollowDesk follow;

    @PathParam("code")
    String code = "";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public FollowDesk.Now now() {
        return FollowCode.typed(code).flatMap(follow::now).orElseThrow(NotFoundException::new);
    }

    /** The picture of the slide that stands in the room. */
    @GET
    @Path("picture")
    public Response picture() {
        return FollowCode.typed(code)
                .flatMap(follow::picture)
                .map(PicturesResource::file)
                .orElseThrow(NotFoundException::new);
    }
}
