package org.mirps.employment.presentation.deck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.round.RoundCode;

/** What the open show of a proposal asks every second. Not part of the public API. */
@RequestScoped
@Path("internal/rounds/{round}/show")
@Produces(MediaType.APPLICATION_JSON)
public class RoundShowResource {

    @Inject
    DeckReading reading;

    @PathParam("round")
    String round = "";

    @GET
    public DeckReading.ShowState state() {
        return reading.state(RoundCode.parse(round));
    }
}
