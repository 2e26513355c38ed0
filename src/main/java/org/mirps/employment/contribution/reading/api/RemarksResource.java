package org.mirps.employment.contribution.reading.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.reading.ReviewDesk;
import org.mirps.employment.form.AnswerKey;

/** Keeps a remark of a coordinator as it is written: see {@link ReviewDesk}. Not part of the public API. */
@RequestScoped
@Path("internal/contributions/{contribution}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemarksResource {

    @Inject
    ReviewDesk desk;

    @PathParam("contribution")
    long contribution;

    /**
     * A remark.
     *
     * @param snapshot number of the one that is read
     * @param key question, as {@link AnswerKey} writes it
     * @param text empty removes it
     */
    public record Typed(
            int snapshot, @Nullable String key, @Nullable String text) {}

    @PUT
    public void keep(@Nullable Typed body) {
        Typed typed = required(body);
        desk.keep(
                new ContributionId(contribution),
                typed.snapshot(),
                AnswerKey.parse(required(typed.key())),
                required(typed.text()));
    }
}
