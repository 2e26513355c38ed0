package org.mirps.employment.presentation.deck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.SlidePicture;

/** The pictures on the slides of a deck. Not part of the public API. */
@RequestScoped
@Path("internal/decks/{deck}/pictures")
public class PicturesResource {

    @Inject
    DeckReading reading;

    @GET
    @Path("{picture}")
    public Response picture(@PathParam("deck") String deck, @PathParam("picture") long picture) {
        return file(reading.picture(DeckId.parse(deck), picture));
    }

    static Response file(SlidePicture picture) {
        return Response.ok(picture.content(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }
}
