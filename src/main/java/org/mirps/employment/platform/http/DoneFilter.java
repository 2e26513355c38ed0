package org.mirps.employment.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No page believes its address: what says in it that something was done ({@link ToldOnce#NAMES}) reaches a page only where a change has led
 * there, and once. Pages need not think of it.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class DoneFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Leads to where somebody wanted to go, whatever that address claims. */
    private static final String SIGN_IN = "/login.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            chain.doFilter(new Doubted(request), new HttpServletResponseWrapper(response) {
                @Override
                public void sendRedirect(String location) throws IOException {
                    HttpSession session = request.getSession(false);
                    if (session != null && !request.getServletPath().equals(SIGN_IN)) {
                        ToldOnce.remember(session, location);
                    }
                    super.sendRedirect(location);
                }
            });
        } else {
            chain.doFilter(isLedTo(request) ? request : new Doubted(request), response);
        }
    }

    private static boolean isLedTo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && request.getQueryString() != null
                && ToldOnce.forget(session, request.getRequestURI() + "?" + request.getQueryString());
    }

    /** A request without what its address claims. */
    private static final class Doubted extends HttpServletRequestWrapper {

        Doubted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return ToldOnce.NAMES.contains(name) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return ToldOnce.NAMES.contains(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> left = new HashMap<>(super.getParameterMap());
            left.keySet().removeAll(ToldOnce.NAMES);
            return Collections.unmodifiableMap(left);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
