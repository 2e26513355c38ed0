package org.mirps.employment.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.mirps.employment.platform.Causes;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;

/** Everything that is no refusal: bad requests as they are, failures logged once and answered with their id. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Inject
    HttpServletRequest request;

    @Inject
    ActiveLanguage language;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<BusinessRefusal> refusal = Causes.refusal(failure);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get(), language.get()).response();
        }
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return bad(known.getResponse());
        }
        if (failure instanceof IllegalArgumentException || failure instanceof ProcessingException) {
            return Problem.of(400, null, language.get()).response();
        }
        int status = Causes.isUnavailable(failure) ? 503 : 500;
        return Problem.of(status, ResponseFilter.log(failure, request), language.get())
                .response();
    }

    private Response bad(Response known) {
        Response problem = Problem.of(known.getStatus(), null, language.get()).response();
        String allowed = known.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
