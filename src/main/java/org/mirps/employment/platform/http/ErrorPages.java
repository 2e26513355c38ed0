package org.mirps.employment.platform.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.platform.ApiRequest;

/**
 * Says what went wrong where it was asked: to programs as a {@link Problem}, to people as a page that is asked for the first time. The request that failed may have sent a form; Faces would look for that form
 * in the error page, fail again, and leave the person with the server's own page.
 */
@WebFilter(urlPatterns = "/WEB-INF/errorpages/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ResponseFilter.protect(request, response); // what failed may have cleared them
        if (ApiRequest.wasApi(request)) {
            problem(request).write(response);
        } else {
            chain.doFilter(asFirstRequest(request), response);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        int status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String failure = (String) request.getAttribute(ResponseFilter.FAILURE_ID);
        return Problem.of(status, failure, ApiRequest.language(request));
    }

    /** The same request as a GET without parameters. */
    static HttpServletRequest asFirstRequest(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }

            @Override
            public @Nullable String getParameter(String name) {
                return null;
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Map.of();
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.emptyEnumeration();
            }

            @Override
            public String @Nullable [] getParameterValues(String name) {
                return null;
            }
        };
    }
}
