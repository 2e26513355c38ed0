package org.mirps.employment.presentation.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.shared.DemoMode;
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

    /** @param reader empty for the data as they are, {@code excel} for a spreadsheet */
    public static TableWriter.Purpose purpose(String reader) {
        return switch (reader) {
            case "" -> TableWriter.Purpose.DATA;
            case "excel" -> TableWriter.Purpose.EXCEL;
            default -> throw new NotFound("table for " + reader);
        };
    }
}
