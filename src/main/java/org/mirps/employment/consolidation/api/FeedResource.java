package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mirps.employment.consolidation.odata.FeedAnswer;
import org.mirps.employment.consolidation.odata.FeedDesk;
import org.mirps.employment.consolidation.odata.FeedRequest;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TokenScope;

/** The tables of a round as an OData service, for spreadsheets and programs for charts. What it offers: docs/api.md, "OData". */
@Path("v1/rounds/{round}/odata")
@RequestScoped
public class FeedResource {

    /** What a reader understands and prefers. */
    private static final List<String> UNDERSTOOD = List.of("Accept", "Prefer", "OData-Version", "OData-MaxVersion");

    @Inject
    FeedDesk desk;

    @Inject
    BaseAddress base;

    @Inject
    ActiveLanguage language;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @PathParam("round")
    String round = "";

    /** The sets that there are. */
    @GET
    @Produces(MediaType.WILDCARD)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response sets(@QueryParam("$format") String format) throws IOException {
        return answer();
    }

    /**
     * A set, its count, one of its rows, or {@code $metadata}. The parameters are those that there are; {@link FeedDesk} reads them as they were
     * written.
     */
    @GET
    @Path("{below:.+}")
    @Produces(MediaType.WILDCARD)
    @NeedsScope(TokenScope.READ_CONTRIBUTIONS)
    public Response read(
            @QueryParam("$filter") String filter,
            @QueryParam("$select") String select,
            @QueryParam("$orderby") String orderBy,
            @QueryParam("$top") String top,
            @QueryParam("$skip") String skip,
            @QueryParam("$count") String count,
            @QueryParam("$skiptoken") String skipToken,
            @QueryParam("$format") String format)
            throws IOException {
        return answer();
    }

    private Response answer() throws IOException {
        RoundCode code = RoundCode.parse(round);
        FeedAnswer answer = desk.answer(code, asked(code), language.get());
        EntityTag tag = new EntityTag(Sha256.of(answer.content()), true);
        Optional<Response> unchanged = answer.status() == 200 ? Conditional.unchanged(tag, request) : Optional.empty();
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.content());
        if (answer.status() == 200) {
            response.tag(tag).cacheControl(Conditional.askAgain());
        }
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.build();
    }

    private FeedRequest asked(RoundCode code) {
        URI asked = uri.getRequestUri();
        String service = "/api/v1/rounds/" + code.value() + "/odata";
        String path = asked.getRawPath();
        int ofRound = path.indexOf("/rounds/") + "/rounds/".length(); // a round may be called odata, too
        String below = path.substring(path.indexOf("/odata", ofRound) + "/odata".length());
        Map<String, String> understood = new LinkedHashMap<>();
        UNDERSTOOD.forEach(name -> {
            String value = headers.getHeaderString(name);
            if (value != null) {
                understood.put(name, value);
            }
        });
        return new FeedRequest(
                base.text() + service, below, Objects.requireNonNullElse(asked.getRawQuery(), ""), understood);
    }
}
