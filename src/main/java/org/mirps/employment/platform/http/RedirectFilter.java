package org.mirps.employment.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.mirps.employment.platform.RequestOrigin;

/** Has redirects within the application lead to the address that {@link RequestOrigin} gives; the server would take it from headers. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RedirectFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestOrigin reach;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(absolute(location, request));
            }
        });
    }

    private String absolute(String location, HttpServletRequest request) {
        return location.startsWith("/") && !location.startsWith("//")
                ? reach.address(request).text() + location
                : location;
    }
}
