package org.mirps.employment.presentation.deck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.FollowCode;
import org.mirps.employment.presentation.deck.FollowDesk;
import org.mirps.employment.presentation.deck.SlidePicture;
import org.mirps.employment.round.RoundCode;

/** What open shows ask every second, and say when they go on. Not part of the public API. */
@RequestScoped
@Path("internal")
@Produces(MediaType.APPLICATION_JSON)
public class ShowResource {

    /** An anchor is far shorter. */
    private static final int LONGEST_ANCHOR = 100;

    @Inject
    DeckReading reading;

    @Inject
    FollowDesk follow;

    /** @param state changes as soon as anything on the slides may */
    public record State(String state) {}

    /** @param slide anchor of the slide that stands in the room */
    public record Place(@Nullable String slide) {}

    @GET
    @Path("decks/{deck}/show")
    public State deck(@PathParam("deck") String deck) {
        return new State(reading.state(DeckId.parse(deck)));
    }

    @GET
    @Path("rounds/{round}/show")
    public State round(@PathParam("round") String round) {
        return new State(reading.state(RoundCode.parse(round)));
    }

    @PUT
    @Path("decks/{deck}/show")
    @Consumes(MediaType.APPLICATION_JSON)
    public void goTo(@PathParam("deck") String deck, Place place) {
        String slide = place.slide();
        if (slide == null || slide.isEmpty() || slide.length() > LONGEST_ANCHOR) {
            throw new BadRequestException();
        }
        follow.goTo(DeckId.parse(deck), slide);
    }

    /** For everybody who has the code. */
    @GET
    @Path("follow/{code}")
    public FollowDesk.Now follow(@PathParam("code") String code) {
        return FollowCode.typed(code).flatMap(follow::now).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("decks/{deck}/pictures/{picture}")
    @Produces(MediaType.WILDCARD)
    public Response picture(@PathParam("deck") String deck, @PathParam("picture") long picture) {
        return file(reading.picture(DeckId.parse(deck), picture));
    }

    /** The picture of the slide that stands in the room. */
    @GET
    @Path("follow/{code}/picture")
    @Produces(MediaType.WILDCARD)
    public Response followedPicture(@PathParam("code") String code) {
        return FollowCode.typed(code)
                .flatMap(follow::picture)
                .map(ShowResource::file)
                .orElseThrow(NotFoundException::new);
    }

    private static Response file(SlidePicture picture) {
        return Response.ok(picture.content(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }
}
