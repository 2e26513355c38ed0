package org.mirps.employment.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.Texts;

/** Refusals of use cases as answers of the API. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessRefusal> {

    @Inject
    ActiveLanguage language;

    @Override
    public Response toResponse(BusinessRefusal refusal) {
        return Problem.response(
                status(refusal), refusal.getClass().getSimpleName(), Texts.of(refusal, language.get()), null);
    }

    private static Response.Status status(BusinessRefusal refusal) {
        if (refusal instanceof NotFound) {
            return Response.Status.NOT_FOUND;
        }
        return refusal instanceof NotPermitted ? Response.Status.FORBIDDEN : Response.Status.CONFLICT;
    }
}
