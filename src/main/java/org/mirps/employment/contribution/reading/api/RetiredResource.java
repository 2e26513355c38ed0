package org.mirps.employment.contribution.reading.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.reading.RetiredAnswer;
import org.mirps.employment.contribution.reading.RetiredReading;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.TableWriter;

/**
 * What a participant answered that is no longer asked, as a table for a spreadsheet: one row for each value that was ever stored, those of
 * an answer one after the other, the oldest first.
 */
@RequestScoped
@Path("internal/contributions/{contribution}/retired.csv")
public class RetiredResource {

    private static final List<String> COLUMNS = List.of(
            "question",
            "row_id",
            "label",
            "section",
            "repeat",
            "form_version",
            "value",
            "value_label",
            "note",
            "saved_by",
            "saved_at",
            "stored_now");

    @Inject
    RetiredReading reading;

    @Inject
    TableWriter tables;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    @GET
    @Produces("text/csv")
    public Response table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.Rows rows = tables.begin(COLUMNS, TableWriter.Purpose.EXCEL, out);
        for (RetiredAnswer answer : reading.retired(new ContributionId(contribution), language.get())) {
            for (RetiredAnswer.Entry entry : answer.entries()) {
                rows.write(Arrays.asList(
                        answer.key().question(),
                        answer.key().row().value(),
                        answer.label(),
                        answer.section(),
                        answer.repeat(),
                        answer.version(),
                        entry.value(),
                        entry.display(),
                        entry.note(),
                        entry.by(),
                        entry.at().toString(),
                        Boolean.toString(entry.equals(answer.last()))));
            }
        }
        rows.end();
        return Response.ok(out.toByteArray(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"retired-" + contribution + ".csv\"")
                .build();
    }
}
