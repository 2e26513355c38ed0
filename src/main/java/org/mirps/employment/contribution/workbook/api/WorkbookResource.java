package org.mirps.employment.contribution.workbook.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.workbook.WorkbookDesk;
import org.mirps.employment.form.FileType;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code answers.xlsx?section=}: the own draft as a workbook to be filled; without a section all that the person may change. */
@RequestScoped
@Path("internal/contributions/{contribution}/answers.xlsx")
public class WorkbookResource {

    @Inject
    WorkbookDesk desk;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    @QueryParam("section")
    @Nullable
    String section;

    @GET
    public Response workbook() {
        byte[] file = desk.write(
                new ContributionId(contribution),
                Optional.ofNullable(section).filter(one -> !one.isEmpty()),
                language.get());
        String name = "mirps-" + contribution + (section == null ? "" : "-" + section.replaceAll("[^A-Za-z0-9_-]", ""))
                + ".xlsx";
        return Response.ok(file, FileType.XLSX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
