package org.mirps.employment.presentation.deck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.FollowDesk;

/** What the open show of a deck asks every second, and says when it goes on. Not part of the public API. */
@RequestScoped
@Path("internal/decks/{deck}/show")
@Produces(MediaType.APPLICATION_JSON)
public class DeckShowResource {

    /** An anchor is far shorter. */
    private static final int LONGEST_ANCHOR = 100;

    @Inject
    DeckReading reading;

    @Inject
    FollowDesk follow;

    @PathParam("deck")
    String deck = "";

    /** @param slide anchor of the slide that stands in the room */
    public record Place(@Nullable String slide) {}

    @GET
    public DeckReading.ShowState state() {
        return reading.state(DeckId.parse(deck));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void goTo(Place place) {
        String slide = place.slide();
        if (slide == null || slide.isEmpty() || slide.length() > LONGEST_ANCHOR) {
            throw new BadRequestException();
        }
        follow.goTo(DeckId.parse(deck), slide);
    }
}
