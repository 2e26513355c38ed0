package org.mirps.employment.practice.catalogue.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.TableWriter;

/** A short table as a file to open in a spreadsheet. It is written whole before the first byte leaves: it never ends in the middle. */
@Dependent
class CsvFile {

    static final String TYPE = "text/csv";

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** @param name of the table; the file's begins with {@code DEMO-} where the data are samples, and ends with the day */
    Response of(String name, Table table) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        long rows = table.writeTo(TableWriter.Purpose.EXCEL, whole);
        LocalDate today = LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE);
        String fileName = (demo.isOn() ? "DEMO-" : "") + name + "-" + today + ".csv";
        return Response.ok(whole.toByteArray(), TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header("X-Row-Count", rows)
                .build();
    }

    /** Writes a table and says how many rows it has. */
    interface Table {
        long writeTo(TableWriter.Purpose purpose, OutputStream out) throws IOException;
    }
}
