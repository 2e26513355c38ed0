package org.mirps.employment.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;

/** Refusals of use cases as answers of the API. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<BusinessRefusal> {

    @Inject
    ActiveLanguage language;

    @Override
    public Response toResponse(BusinessRefusal refusal) {
        return Problem.of(refusal, language.get()).response();
    }
}
