package org.mirps.employment.presentation.results.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;

/** What files of published results share. */
final class PublicFile {

    static final String CSV = "text/csv;charset=UTF-8";

    private PublicFile() {}

    /** @param name the file's begins with {@code DEMO-} where the data are samples */
    static Response answer(byte[] file, String type, DemoMode demo, String name) {
        return Response.ok(file, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + (demo.isOn() ? "DEMO-" : "") + name + "\"")
                .build();
    }

    /** @param reader empty for the data as they are, {@code excel} for a spreadsheet */
    static TableWriter.Purpose purpose(String reader) {
        return switch (reader) {
            case "" -> TableWriter.Purpose.DATA;
            case "excel" -> TableWriter.Purpose.EXCEL;
            default -> throw new NotFound("table for " + reader);
        };
    }
}
