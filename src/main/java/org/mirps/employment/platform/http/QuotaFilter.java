package org.mirps.employment.platform.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.platform.TokenGrants;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CallerAddress;

/**
 * So many requests in a minute for each token, and for each address that reads what is published; whoever has made them waits. People who are
 * signed in are not counted. Source of the headers: draft-ietf-httpapi-ratelimit-headers.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class QuotaFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String FOR_PROGRAMS = "v1/";
    private static final String STANDING = QuotaFilter.class.getName();

    @Inject
    @ConfigProperty(name = "API_REQUESTS_PER_MINUTE", defaultValue = "600")
    int most;

    @Inject
    HttpServletRequest request;

    @Inject
    CallerAddress address;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    private Quota quota = new Quota(0);

    @PostConstruct
    void begin() {
        quota = new Quota(most);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.getUriInfo().getPath().startsWith(FOR_PROGRAMS)) {
            return;
        }
        who().ifPresent(who -> {
            Quota.Standing standing = quota.ask(who, clock.instant());
            context.setProperty(STANDING, standing);
            if (standing.isOver()) {
                context.abortWith(Response.fromResponse(Problem.of(ProblemKind.TOO_MANY_REQUESTS, language.get())
                                .response())
                        .header(HttpHeaders.RETRY_AFTER, standing.seconds())
                        .build());
            }
        });
    }

    /** Empty for people. */
    private Optional<String> who() {
        Optional<String> program =
                TokenGrants.of(request).map(grant -> "token " + grant.token().value());
        return program.isPresent() || request.getUserPrincipal() != null
                ? program
                : Optional.of("address " + address.text());
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        if (context.getProperty(STANDING) instanceof Quota.Standing standing) {
            answer.getHeaders()
                    .putSingle("RateLimit-Policy", "\"minute\";q=" + most + ";w=" + Quota.WINDOW.toSeconds());
            answer.getHeaders()
                    .putSingle(
                            "RateLimit", "\"minute\";r=" + Math.max(0, standing.left()) + ";t=" + standing.seconds());
        }
    }
}
