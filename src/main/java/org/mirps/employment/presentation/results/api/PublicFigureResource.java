package org.mirps.employment.presentation.results.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.api.FigureCsv;
import org.mirps.employment.presentation.api.FigureOrigin;
import org.mirps.employment.presentation.api.TakenFile;
import org.mirps.employment.presentation.drawing.PngWriter;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.drawing.Sheet;
import org.mirps.employment.presentation.drawing.SvgWriter;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.Texts;

/** One published figure as a file to keep: {@code ?lang=es} or {@code en}. */
@RequestScoped
@Path("internal/results/{round}/figures/{figure}.{kind}")
public class PublicFigureResource {

    @Inject
    ResultsReading reading;

    @Inject
    TableWriter writer;

    @Inject
    DemoMode demo;

    @PathParam("round")
    String round = "";

    @PathParam("figure")
    String key = "";

    @PathParam("kind")
    String kind = "";

    @QueryParam("lang")
    @DefaultValue("es")
    String lang = "";

    @QueryParam("drawing")
    @DefaultValue("")
    String drawing = "";

    @QueryParam("for")
    @DefaultValue("")
    String reader = "";

    /** Throws NotFound where there is no such round or figure, for a picture of words, and for a table of one of its drawings. */
    @GET
    public Response file() throws IOException {
        Language language = Language.of(lang);
        PublicRound of = reading.round(RoundCode.parse(round), language);
        SessionFigure figure = of.figure(key);
        return switch (kind) {
            case "svg" ->
                answer(SvgWriter.write(sheet(of, figure), "").getBytes(StandardCharsets.UTF_8), "image/svg+xml");
            case "png" -> answer(PngWriter.write(sheet(of, figure)), "image/png");
            case "csv" ->
                answer(
                        FigureCsv.of(TakenFile.tabled(figure, drawing), writer, TakenFile.purpose(reader)),
                        TakenFile.CSV);
            default -> throw new NotFound("figure as " + kind);
        };
    }

    private Scene sheet(PublicRound of, SessionFigure whole) {
        SessionFigure figure = TakenFile.drawn(whole, drawing, of.language());
        List<String> below = new ArrayList<>(FigureOrigin.of(figure, of.titleInWords(), demo.isOn(), of.language()));
        Texts words = Texts.of("presentation", of.language());
        below.add(words.get(
                of.countries() ? "results.countries.standing" : "results.participants.standing",
                of.shown().size(),
                of.invited()));
        below.add(words.get("results.text.region"));
        return Sheet.of(figure, below, of.language());
    }

    private Response answer(byte[] file, String type) {
        return TakenFile.answer(file, type, demo, round + "-" + key + TakenFile.suffix(drawing, kind));
    }
}
