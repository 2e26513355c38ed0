package org.mirps.employment.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No page believes its address: what says in it that something was done ({@link ToldOnce#NAMES}) reaches a page only where a change has led
 * there, and once. Any other request for such an address is sent to the same page without the claim, so that it does not matter how a page asks
 * for it, and whoever loads the page again has its plain address.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class DoneFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A name that scripts/typed gives. */
    private static final Pattern DRAFT = Pattern.compile("[a-z0-9]{12}");

    /** The next page reads it. */
    private static final int STORED_SECONDS = 3600;

    /** Leads to where somebody wanted to go, whatever that address claims. */
    private static final String SIGN_IN = "/login.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            chain.doFilter(request, new HttpServletResponseWrapper(response) {
                @Override
                public void sendRedirect(String location) throws IOException {
                    HttpSession session = request.getSession(false);
                    if (session != null && !request.getServletPath().equals(SIGN_IN)) {
                        ToldOnce.remember(session, location);
                    }
                    tellStored(request, this);
                    super.sendRedirect(location);
                }
            });
            return;
        }
        String asked = request.getQueryString() == null ? "" : request.getQueryString();
        String plain = withoutClaims(asked);
        if (plain.equals(asked) || isLedTo(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getRequestURI() + (plain.isEmpty() ? "" : "?" + plain));
        }
    }

    /** Tells the browser that the draft of what was sent is needed no longer: scripts/typed. */
    private static void tellStored(HttpServletRequest request, HttpServletResponse response) {
        String draft = request.getParameter("typed");
        boolean isSomebody = request.getUserPrincipal() != null; // of nobody nothing was stored
        if (isSomebody && draft != null && DRAFT.matcher(draft).matches()) {
            Cookie stored = new Cookie("stored-" + draft, "1");
            stored.setPath(request.getContextPath() + "/");
            stored.setMaxAge(STORED_SECONDS);
            stored.setSecure(request.isSecure());
            stored.setAttribute("SameSite", "Strict");
            response.addCookie(stored);
        }
    }

    private static boolean isLedTo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && ToldOnce.forget(session, request.getRequestURI() + "?" + request.getQueryString());
    }

    /** A query without what it claims to have been done. */
    static String withoutClaims(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !ToldOnce.NAMES.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }
}
