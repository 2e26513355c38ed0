package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.print.FiguresPdf;
import org.mirps.employment.presentation.file.print.SheetsZip;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;

/** The figures of a round to take away. */
@RequestScoped
@Path("internal/rounds/{round}")
public class RoundFilesResource {

    @Inject
    DeckReading decks;

    @Inject
    IndicatorDesk indicators;

    @Inject
    SessionFiles files;

    @Inject
    ActiveLanguage active;

    @PathParam("round")
    String round = "";

    @QueryParam("lang")
    @DefaultValue("")
    String language = "";

    /** All of them; {@code ?lang=es} or {@code en}, else in the person's language. */
    @GET
    @Path("figures.pdf")
    public Response figures() {
        Language in = SessionFiles.language(language).orElse(active.get());
        ShownDeck proposed = decks.proposed(code(), in);
        Imprint imprint = files.imprint(proposed);
        return files.answer(
                files.name(proposed.round(), "figures", Optional.of(in), "pdf"),
                SessionFiles.PDF,
                () -> FiguresPdf.write(proposed, imprint));
    }

    /** A sheet in both languages for each participant that may be named (rule M10). Throws NotFound where there is none. */
    @GET
    @Path("country-sheets.zip")
    public Response sheets() {
        List<SheetsZip.InLanguage> both = List.of(in(Language.ES), in(Language.EN));
        List<Participation.Standing> named =
                SheetsZip.named(indicators.sessionIndicators(code()).participation());
        if (named.isEmpty()) {
            throw new NotFound("sheets of " + round);
        }
        return files.answer(
                files.name(code(), "country-sheets", Optional.empty(), "zip"),
                SessionFiles.ZIP,
                () -> SheetsZip.write(both, named));
    }

    private SheetsZip.InLanguage in(Language in) {
        ShownDeck proposed = decks.proposed(code(), in);
        Imprint imprint = files.imprint(proposed);
        return new SheetsZip.InLanguage(proposed, imprint);
    }

    private RoundCode code() {
        return RoundCode.parse(round);
    }
}
