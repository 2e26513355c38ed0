package org.mirps.employment.contribution.discussion.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Reply;
import org.mirps.employment.contribution.discussion.ReplyDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ActiveLanguage;

/** Says what became of a remark of the regional team: see {@link ReplyDesk}. Not part of the public API. */
@RequestScoped
@Path("internal/contributions/{contribution}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepliesResource {

    @Inject
    ReplyDesk desk;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    /**
     * What is said.
     *
     * @param key question, as {@link AnswerKey} writes it
     * @param outcome {@code DONE} or {@code STAYS}
     * @param reason as typed; may be empty where it is done
     */
    public record Typed(
            @Nullable String key,
            @Nullable String outcome,
            @Nullable String reason) {}

    /** It is kept. @param by who said it and when, in words */
    public record Kept(String by) {}

    @PUT
    public Kept keep(@Nullable Typed body) {
        Typed typed = required(body);
        return new Kept(desk.reply(
                new ContributionId(contribution),
                AnswerKey.parse(required(typed.key())),
                outcome(required(typed.outcome())),
                required(typed.reason()),
                language.get()));
    }

    private static Reply.Outcome outcome(String name) {
        try {
            return Reply.Outcome.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
