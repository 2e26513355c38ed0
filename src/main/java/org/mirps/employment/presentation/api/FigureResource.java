package org.mirps.employment.presentation.api;

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
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.PngWriter;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.drawing.Sheet;
import org.mirps.employment.presentation.drawing.SvgWriter;
import org.mirps.employment.presentation.web.ChosenFigure;
import org.mirps.employment.presentation.web.SessionChoice;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;

/** One figure of a session as a file to keep: {@code ?lang=es} or {@code en}, else in the person's language. */
@RequestScoped
@Path("internal/sessions/{round}/figures/{figure}.{kind}")
public class FigureResource {

    @Inject
    ChosenFigure chosen;

    @Inject
    SessionChoice choice;

    @Inject
    ActiveLanguage active;

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
    @DefaultValue("")
    String lang = "";

    @QueryParam("participant")
    @DefaultValue("")
    String participant = "";

    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @QueryParam("group")
    @DefaultValue("")
    String group = "";

    @QueryParam("drawing")
    @DefaultValue("")
    String drawing = "";

    @QueryParam("for")
    @DefaultValue("")
    String reader = "";

    /** Throws NotFound where there is no such round or figure, for a picture of words, and for a table of one of its drawings. */
    @GET
    public Response file() throws IOException {
        Language language = Language.find(lang).orElseGet(active::get);
        choice.setRound(round);
        choice.setParticipant(participant);
        choice.setState(state);
        choice.setGroup(group);
        SessionFigure figure = chosen.find(key, language).figure();
        return switch (kind) {
            case "svg" ->
                answer(SvgWriter.write(sheet(figure, language), "").getBytes(StandardCharsets.UTF_8), "image/svg+xml");
            case "png" -> answer(PngWriter.write(sheet(figure, language)), "image/png");
            case "csv" ->
                answer(
                        FigureCsv.of(TakenFile.tabled(figure, drawing), writer, TakenFile.purpose(reader)),
                        TakenFile.CSV);
            default -> throw new NotFound("figure as " + kind);
        };
    }

    private Scene sheet(SessionFigure whole, Language language) {
        SessionFigure figure = TakenFile.drawn(whole, drawing, language);
        return Sheet.of(figure, FigureOrigin.of(figure, choice.title(language), demo.isOn(), language), language);
    }

    private Response answer(byte[] file, String type) {
        return TakenFile.answer(file, type, demo, choice.getRound() + "-" + key + TakenFile.suffix(drawing, kind));
    }
}
