package org.mirps.employment.presentation.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;

/** What figures and tables that somebody takes along share as files, of a session and of what is published. */
public final class TakenFile {

    public static final String CSV = "text/csv;charset=UTF-8";

    private TakenFile() {}

    /** @param name the file's begins with {@code DEMO-} where the data are samples */
    public static Response answer(byte[] file, String type, DemoMode demo, String name) {
        return Response.ok(file, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + (demo.isOn() ? "DEMO-" : "") + name + "\"")
                .build();
    }

    /**
     * The figure with the drawing that is asked for. Throws NotFound where it has none, or not this one.
     *
     * @param drawing empty for its own, {@code map}, or {@code heat} for a table with shades
     */
    public static SessionFigure drawn(SessionFigure figure, String drawing, Language language) {
        SessionFigure.Places map = figure.map();
        SessionFigure.Heat heat = figure.heat();
        if (drawing.isEmpty() && !(figure.drawing() instanceof SessionFigure.Words)) {
            return figure;
        }
        if (drawing.equals("map") && map != null) {
            return figure.drawn(map, Drawings.mapInWords(figure, map, language));
        }
        if (drawing.equals("heat") && heat != null) {
            return figure.drawn(heat, Drawings.heatInWords(figure, heat, language));
        }
        throw new NotFound("drawing " + drawing + " of figure " + figure.key());
    }

    /** The table that is behind every drawing of it. Throws NotFound where one of the drawings is asked for. */
    public static SessionFigure tabled(SessionFigure figure, String drawing) {
        if (!drawing.isEmpty()) {
            throw new NotFound("drawing " + drawing + " in the table of figure " + figure.key());
        }
        return figure;
    }

    /** How the name of a file ends. */
    public static String suffix(String drawing, String kind) {
        return (drawing.isEmpty() ? "." : "-" + drawing + ".") + kind;
    }

    /** @param reader empty for the data as they are, {@code excel} for a spreadsheet */
    public static TableWriter.Purpose purpose(String reader) {
        return switch (reader) {
            case "" -> TableWriter.Purpose.DATA;
            case "excel" -> TableWriter.Purpose.EXCEL;
            default -> throw new NotFound("table for " + reader);
        };
    }
}
