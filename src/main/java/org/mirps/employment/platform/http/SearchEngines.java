package org.mirps.employment.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;

/**
 * {@code /robots.txt} and {@code /sitemap.xml}: which pages search engines are to find. Of a demo none: its data are samples. Sources: RFC 9309,
 * sitemaps.org.
 */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class SearchEngines extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> ALWAYS = List.of(
            "/welcome.xhtml",
            "/results",
            "/practices/list.xhtml",
            "/practices/recommendations.xhtml",
            "/calendar.xhtml",
            "/help.xhtml");

    @Inject
    transient ResultsReading results;

    @Inject
    transient RequestOrigin origin;

    @Inject
    transient DemoMode demo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = origin.address(request).text();
        boolean robots = request.getServletPath().endsWith(".txt");
        byte[] body = (robots ? robots(base, demo.isOn()) : sitemap(base, results.rounds(Language.DEFAULT)))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType((robots ? "text/plain" : "application/xml") + ";charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Everything beside the public pages asks to sign in; it is said so that nobody tries. */
    static String robots(String base, boolean demo) {
        if (demo) {
            return "User-agent: *\nDisallow: /\n";
        }
        List<String> lines = new ArrayList<>(List.of("User-agent: *"));
        lines.add("Allow: /$");
        ALWAYS.forEach(path -> lines.add("Allow: " + path));
        lines.addAll(List.of(
                "Allow: /results/",
                "Allow: /practices/practice.xhtml",
                "Allow: /practices/recommendation.xhtml",
                "Allow: /event.xhtml",
                "Allow: /roadmap.xhtml",
                "Allow: /jakarta.faces.resource/",
                "Disallow: /results/embed.xhtml",
                "Disallow: /",
                "",
                "Sitemap: " + base + "/sitemap.xml",
                ""));
        return String.join("\n", lines);
    }

    /** Each page in both languages. */
    static String sitemap(String base, List<PublicRound> rounds) {
        List<String> paths = new ArrayList<>(ALWAYS);
        for (PublicRound round : rounds) {
            paths.add("/results/round.xhtml?round=" + round.code());
            round.figures().stream()
                    .map(round::chapter)
                    .distinct()
                    .forEach(chapter ->
                            paths.add("/results/chapter.xhtml?round=" + round.code() + "&chapter=" + chapter));
            round.figures()
                    .forEach(figure ->
                            paths.add("/results/figure.xhtml?round=" + round.code() + "&figure=" + figure.key()));
        }
        rounds.stream()
                .flatMap(round -> round.shown().stream())
                .map(standing -> "/results/country.xhtml?country=" + standing.code())
                .distinct()
                .forEach(paths::add);
        return paths.stream()
                .map(path -> "<url><loc>" + text(base + path) + "</loc>" + alternate(base, path, "es", "")
                        + alternate(base, path, "en", (path.contains("?") ? "&" : "?") + "lang=en") + "</url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                        "</urlset>\n"));
    }

    private static String alternate(String base, String path, String language, String more) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + text(base + path + more)
                + "\"/>";
    }

    private static String text(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
