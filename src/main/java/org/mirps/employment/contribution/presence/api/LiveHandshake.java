package org.mirps.employment.contribution.presence.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.presence.PresenceDesk;
import org.mirps.employment.contribution.presence.TabId;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.NotFound;

/**
 * Before a live socket is opened: only for a page of ours, and only for who sees the section. Browsers let any page open sockets to any
 * server and send cookies along, so that the origin has to be looked at. Source: RFC 6455, 10.2.
 */
@WebFilter(urlPatterns = "/live/*", asyncSupported = true)
public class LiveHandshake extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PresenceDesk desk;

    @Inject
    transient BaseAddress base;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        desk.look(
                contribution(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "")),
                Objects.requireNonNullElse(request.getParameter("section"), ""),
                new TabId(Objects.requireNonNullElse(request.getParameter("tab"), "")));
        chain.doFilter(request, response);
    }

    private boolean isOurs(HttpServletRequest request) {
        return base.text().equalsIgnoreCase(request.getHeader("Origin") + request.getContextPath());
    }

    private static ContributionId contribution(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        if (!id.matches("\\d{1,9}")) {
            throw new NotFound("contribution " + id);
        }
        return new ContributionId(Long.parseLong(id));
    }
}
