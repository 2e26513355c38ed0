package org.mirps.employment.contribution.filling.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.MemoryDesk;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/** Confirms what a section has taken over from an earlier round: see {@link MemoryDesk}. Not part of the public API. */
@RequestScoped
@Path("internal/contributions/{contribution}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    @Inject
    MemoryDesk memory;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    /**
     * A section whose answers still hold.
     *
     * @param since revision of the contribution that the page shows
     * @param version of the form that the page shows; null for whatever is asked now
     * @param confirmed revision of the confirmation that is taken back; of another one 0
     */
    public record Confirmation(
            String section, long since, @Nullable String version, long confirmed) {}

    /** What came of it, also in words. @param revision by which it is taken back; 0 if there was nothing to confirm */
    public record Confirmed(String text, long revision, Changes changes) {}

    /** It waits to be confirmed again. */
    public record TakenBack(String text) {}

    /** The numbers that would be taken over: they are read before. */
    @GET
    public MemoryDesk.Figures numbers(@QueryParam("section") @Nullable String section) {
        return memory.numbers(id(), required(section), language.get());
    }

    /** Confirms all that was taken over from an earlier round and is shown in a section. */
    @POST
    public Confirmed confirm(@Nullable Confirmation body) {
        MemoryDesk.Confirmed confirmed = memory.confirmSection(id(), page(required(body)));
        return new Confirmed(
                Texts.of("contribution", language.get()).get("memory.confirmed", confirmed.count()),
                confirmed.revision(),
                confirmed.changes());
    }

    @POST
    @Path("undo")
    public TakenBack takeBack(@Nullable Confirmation body) {
        Confirmation taken = required(body);
        int count = memory.takeBack(id(), page(taken), taken.confirmed());
        return new TakenBack(Texts.of("contribution", language.get()).get("memory.takenBack", count));
    }

    private Onlooker page(Confirmation seen) {
        return new Onlooker(
                required(seen.section()), seen.since(), language.get(), Objects.requireNonNullElse(seen.version(), ""));
    }

    private ContributionId id() {
        return new ContributionId(contribution);
    }
}
