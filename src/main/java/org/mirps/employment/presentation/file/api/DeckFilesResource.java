package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;

/** A deck to take away; {@code ?lang=es} or {@code en}, else in its own language. */
@RequestScoped
@Path("internal/decks/{deck}")
public class DeckFilesResource {

    @Inject
    DeckReading decks;

    @Inject
    SessionFiles files;

    @PathParam("deck")
    String deck = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    @GET
    @Path("deck.pptx")
    public Response pptx() {
        return files.pptx(shown());
    }

    @GET
    @Path("deck.pdf")
    public Response pdf() {
        return files.pdf(shown());
    }

    private ShownDeck shown() {
        return decks.shown(DeckId.parse(deck), SessionFiles.language(language));
    }
}
