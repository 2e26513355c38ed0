package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.TokenScope;

/** What would be shown of a round if nobody had made a deck, for programs: {@code ?lang=es} unless it says {@code en}. */
@RequestScoped
@Path("v1/rounds/{round}")
public class RoundDeckResource {

    @Inject
    DeckReading decks;

    @Inject
    SessionFiles files;

    @PathParam("round")
    String round = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    @GET
    @Path("deck.pptx")
    @Produces(DeckPptx.MEDIA_TYPE)
    @NeedsScope(TokenScope.READ_INDICATORS)
    public Response pptx() {
        return files.pptx(proposed());
    }

    @GET
    @Path("deck.pdf")
    @Produces(SessionFiles.PDF)
    @NeedsScope(TokenScope.READ_INDICATORS)
    public Response pdf() {
        return files.pdf(proposed());
    }

    private ShownDeck proposed() {
        return decks.proposed(
                RoundCode.parse(round), SessionFiles.language(language).orElse(Language.DEFAULT));
    }
}
