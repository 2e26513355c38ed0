package org.mirps.employment.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;
import org.mirps.employment.platform.TokenGrants;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.ScopeTooNarrow;
import org.mirps.employment.shared.TokenScope;

/** Holds {@link NeedsScope}: a personal token opens the resources that ask for one of its scopes, those that are for everybody, and no others. */
@Provider
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    HttpServletRequest request;

    @Inject
    ActiveLanguage language;

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getMethod().equals(HttpMethod.OPTIONS)) {
            return; // says which methods there are, no more
        }
        if (resource.getResourceClass() != null && resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
            return; // whoever may read it without a token may read it with any
        }
        TokenGrants.of(request).ifPresent(grant -> {
            Optional<TokenScope> needed = needed();
            if (needed.isEmpty()) {
                context.abortWith(refused(ScopeTooNarrow.noToken(), "Bearer error=\"insufficient_scope\""));
            } else if (!grant.scopes().contains(needed.get())) {
                context.abortWith(refused(
                        ScopeTooNarrow.needs(needed.get()),
                        "Bearer error=\"insufficient_scope\", scope=\""
                                + needed.get().word() + "\""));
            }
        });
    }

    private Optional<TokenScope> needed() {
        return Optional.ofNullable(resource.getResourceMethod())
                .map((Method method) -> method.getAnnotation(NeedsScope.class))
                .map(NeedsScope::value);
    }

    /** Source of the challenge: RFC 6750, 3.1. */
    private Response refused(ScopeTooNarrow refusal, String challenge) {
        return Response.fromResponse(Problem.of(refusal, language.get()).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
