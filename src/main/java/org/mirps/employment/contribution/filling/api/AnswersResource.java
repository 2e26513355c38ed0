package org.mirps.employment.contribution.filling.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.NoteTooLong;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.StatusUnknown;
import org.mirps.employment.contribution.live.StoredAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.NumberIsThere;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * The narrow way by which a filling page saves (docs/decisions/0009): small JSON bodies, a CSRF header, the version that the person saw.
 * Not part of the public API.
 */
@RequestScoped
@Path("internal/contributions/{contribution}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswersResource {

    @Inject
    AnswerDesk desk;

    @Inject
    RowDesk rows;

    @Inject
    ContributionReading reading;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    /**
     * One answer as typed.
     *
     * @param key such as {@code seekers_total} or {@code k3j5h6g7f8d9/gs_group}
     * @param part {@code note} or {@code status} where the value is what is said beside the answer; null: the answer itself
     * @param value as typed; null or blank clears
     * @param seen revision of the answer that the page showed
     * @param section section of the page
     * @param since revision of the contribution that the page shows
     * @param version of the form that the page shows; null for whatever is asked now
     */
    public record Save(
            String key,
            @Nullable String part,
            @Nullable String value,
            long seen,
            String section,
            long since,
            @Nullable String version) {

        /** What is said beside the answer; empty where it is the answer itself. Throws BadRequestException. */
        public Optional<Remark> remark() {
            if (part == null) {
                return Optional.empty();
            }
            Remark.About about = switch (part) {
                case "note" -> Remark.About.NOTE;
                case "status" -> Remark.About.STATUS;
                default -> throw new BadRequestException();
            };
            return Optional.of(
                    new Remark(AnswerKey.parse(required(key)), about, Objects.requireNonNullElse(value, ""), seen));
        }
    }

    /** What came of it: the answer's new revision, when it was saved in words, and what else has changed. */
    public record Saved(String key, long revision, String savedText, Changes changes) {}

    /** Somebody changed the answer meanwhile: 409. */
    public record Conflict(String code, StoredAnswer stored) {}

    /** The answer is saved; the page shows an older form and should be loaded anew: 409. */
    public record FormChanged(String code, String message) {}

    /** The text can't be read as the question's type: 422. It stays on the person's screen. */
    public record Unreadable(String code, String key, String message) {}

    @PUT
    @Path("answers")
    public Response save(@Nullable Save body) {
        Save save = required(body);
        AnswerKey key = AnswerKey.parse(required(save.key()));
        Optional<Remark> remark = save.remark();
        Language in = language.get();
        Onlooker page = new Onlooker(
                required(save.section()), save.since(), in, Objects.requireNonNullElse(save.version(), ""));
        try {
            SaveOutcome outcome = remark.isPresent()
                    ? desk.remark(id(), remark.get(), page)
                    : desk.save(id(), new AnswerSave(key, save.value(), save.seen(), null), page);
            if (outcome.formChanged()) {
                return Response.status(Response.Status.CONFLICT)
                        .entity(new FormChanged(
                                "form-changed", Texts.of("contribution", in).get("save.formChanged")))
                        .build();
            }
            return Response.ok(
                            new Saved(save.key(), outcome.answer().revision(), outcome.savedText(), outcome.changes()))
                    .build();
        } catch (UnreadableAnswer | NumberIsThere | NoteTooLong | StatusUnknown refusal) {
            return Response.status(422)
                    .entity(new Unreadable("unreadable", save.key(), Texts.of(refusal, in)))
                    .build();
        } catch (AnswerConflict conflict) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(new Conflict("conflict", stored(conflict.key(), remark)))
                    .build();
        }
    }

    /** One answer as it is stored, with its author. */
    @GET
    @Path("answers")
    public StoredAnswer stored(@QueryParam("key") @Nullable String key) {
        return reading.stored(id(), AnswerKey.parse(required(key)), language.get());
    }

    /** What has changed in a section since a revision. */
    @GET
    @Path("changes")
    public Changes changes(@QueryParam("section") @Nullable String section, @QueryParam("since") long since) {
        return reading.changes(id(), required(section), since, language.get());
    }

    /** A row to add; its id is made by the page, so that a repeated request adds it once. */
    public record NewRow(String repeat, String parent, String row) {}

    @POST
    @Path("rows")
    public void addRow(@Nullable NewRow body) {
        NewRow row = required(body);
        rows.addRow(id(), required(row.repeat()), new RowId(required(row.parent())), new RowId(required(row.row())));
    }

    @DELETE
    @Path("rows/{row}")
    public void removeRow(@PathParam("row") String row) {
        rows.removeRow(id(), new RowId(row));
    }

    /** -1: one place up; 1: one place down. */
    public record Step(int steps) {}

    @POST
    @Path("rows/{row}/position")
    public void moveRow(@PathParam("row") String row, @Nullable Step step) {
        rows.moveRow(id(), new RowId(row), required(step).steps());
    }

    private StoredAnswer stored(AnswerKey key, Optional<Remark> remark) {
        return remark.isPresent()
                ? reading.storedBeside(id(), key, remark.get().about(), language.get())
                : reading.stored(id(), key, language.get());
    }

    private ContributionId id() {
        return new ContributionId(contribution);
    }
}
