package org.mirps.employment.platform.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our ECMAScript modules, below {@code /scripts/{build}/}. A module names the others that it needs by their place beside it, so the build
 * has to be a folder of their address: Faces writes it behind, where it would be lost with the first import, and a browser that has kept an
 * old module would run it in a new page.
 */
@WebServlet("/scripts/*")
public class ScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([^/]+)/((?:[a-z-]+/)*[a-z-]+\\.js)");
    private static final String FOLDER = "/WEB-INF/resources/scripts/";

    /** The service worker of section pages: it lies beside the modules, works for another folder, and asks the server for them. */
    private static final String KEEPER = "keeper.js";

    private static final String KEEPER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
    private static final String SECTION = "/contributions/section.xhtml";

    private static final String BUILD = "org.omnifaces.VERSIONED_RESOURCE_HANDLER_VERSION";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream script = getServletContext().getResourceAsStream(FOLDER + address.group(2))) {
            if (script == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (address.group(1).equals(getServletContext().getInitParameter(BUILD))) {
                response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            } // else it is asked for by a page of another build, and not to be kept
            if (address.group(2).equals(KEEPER)) {
                response.setHeader("Content-Security-Policy", KEEPER_POLICY);
                response.setHeader("Service-Worker-Allowed", request.getContextPath() + SECTION);
            }
            response.setContentType("text/javascript;charset=UTF-8");
            script.transferTo(response.getOutputStream());
        }
    }
}
