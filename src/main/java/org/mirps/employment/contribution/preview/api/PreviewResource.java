package org.mirps.employment.contribution.preview.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.discussion.api.FilesResource;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.filling.api.AnswersResource;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.NoteTooLong;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.StatusUnknown;
import org.mirps.employment.contribution.preview.PreviewDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.NumberIsThere;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/** The same narrow way as {@link AnswersResource} for a form that is being tried: same bodies, same answers, nothing stored. */
@RequestScoped
@Path("internal/previews/{draft}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreviewResource {

    @Inject
    PreviewDesk desk;

    @Inject
    ActiveLanguage language;

    @PathParam("draft")
    long draft;

    @PUT
    @Path("answers")
    public Response save(AnswersResource.@Nullable Save body) {
        AnswersResource.Save save = required(body);
        AnswerKey key = AnswerKey.parse(required(save.key()));
        Optional<Remark> remark = save.remark();
        Onlooker page = new Onlooker(required(save.section()), save.since(), language.get());
        try {
            SaveOutcome outcome = remark.isPresent()
                    ? desk.remark(id(), remark.get(), page)
                    : desk.save(id(), new AnswerSave(key, save.value(), save.seen(), null), page);
            return Response.ok(new AnswersResource.Saved(
                            save.key(), outcome.answer().revision(), outcome.savedText(), outcome.changes()))
                    .build();
        } catch (UnreadableAnswer | NumberIsThere | NoteTooLong | StatusUnknown refusal) {
            return Response.status(422)
                    .entity(new AnswersResource.Unreadable("unreadable", save.key(), Texts.of(refusal, language.get())))
                    .build();
        }
    }

    @GET
    @Path("changes")
    public Changes changes(@QueryParam("section") @Nullable String section, @QueryParam("since") long since) {
        return desk.changes(id(), required(section), since, language.get());
    }

    @POST
    @Path("rows")
    public void addRow(AnswersResource.@Nullable NewRow body) {
        AnswersResource.NewRow row = required(body);
        desk.addRow(id(), required(row.repeat()), new RowId(required(row.parent())), new RowId(required(row.row())));
    }

    @DELETE
    @Path("rows/{row}")
    public void removeRow(@PathParam("row") String row) {
        desk.removeRow(id(), new RowId(row));
    }

    @POST
    @Path("rows/{row}/position")
    public void moveRow(@PathParam("row") String row, AnswersResource.@Nullable Step step) {
        desk.moveRow(id(), new RowId(row), required(step).steps());
    }

    @POST
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    public FilesResource.Kept attach(@HeaderParam("X-File-Name") @Nullable String name, InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(AttachmentDesk.MOST_BYTES + 1);
        return new FilesResource.Kept(
                desk.attach(id(), URLDecoder.decode(required(name), StandardCharsets.UTF_8), content));
    }

    private FormDraftId id() {
        return new FormDraftId(draft);
    }
}
