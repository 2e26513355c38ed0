package org.mirps.employment.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Texts;

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
            return Problem.response(refusal.get(), language.get());
        }
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return Problem.response(
                    Response.Status.fromStatusCode(known.getResponse().getStatus()), "BadRequest", "", null);
        }
        if (failure instanceof IllegalArgumentException || failure instanceof jakarta.ws.rs.ProcessingException) {
            return Problem.response(Response.Status.BAD_REQUEST, "BadRequest", "", null);
        }
        return Problem.response(
                Response.Status.INTERNAL_SERVER_ERROR,
                "Failure",
                Texts.of("shared", language.get()).get("error.detail.failure"),
                ResponseFilter.log(failure, request));
    }
}
