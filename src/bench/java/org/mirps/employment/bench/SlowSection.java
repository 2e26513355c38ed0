package org.mirps.employment.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mirps.employment.testing.Browsers;
import org.mirps.employment.testing.WebVisitor;

/** When an official on a telephone with a slow line sees the first questions of a section, and what the first and the next section weigh. */
final class SlowSection {

    private static final int VISITS = 5;
    private static final int LATENCY_MS = 300;
    private static final int BYTES_PER_SECOND = 1_600_000 / 8;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    /** Milliseconds from the request until a question was painted, which lies in the largest or the first thing that was. */
    private static final String PAINTED = """
            () => new Promise(resolve => new PerformanceObserver(seen =>
                resolve(Math.max(performance.getEntriesByName('first-contentful-paint')[0].startTime,
                    seen.getEntries().at(-1).startTime)))
              .observe({ type: 'largest-contentful-paint', buffered: true }))""";

    private long bytes;

    private SlowSection() {}

    private record Visit(double painted, long bytes) {}

    /** @param sections addresses below the context path, in the order in which they are opened */
    static void report(Report report, URI base, String email, List<String> sections) {
        report.heading("Sections at 1.6 Mbit/s and 300 ms of latency");
        report.columns("section", "largest content, median ms", "slowest ms", "KB on the wire");
        List<List<Visit>> visits = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            visits.add(new SlowSection().visit(base, email, sections));
        }
        for (int place = 0; place < sections.size(); place++) {
            int which = place;
            List<Double> painted = new ArrayList<>(
                    visits.stream().map(visit -> visit.get(which).painted()).toList());
            Collections.sort(painted);
            report.row(
                    sections.get(place),
                    "%.0f".formatted(painted.get(VISITS / 2)),
                    "%.0f".formatted(painted.get(VISITS - 1)),
                    "%.1f".formatted(visits.get(0).get(place).bytes() / 1024.0));
        }
    }

    private List<Visit> visit(URI base, String email, List<String> sections) {
        try (BrowserContext context =
                Browsers.chromium().newContext(new NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            Page page = context.newPage();
            page.navigate(base.resolve("login.xhtml").toString());
            page.locator("[id='loginForm:email']").fill(email);
            page.locator("[id='loginForm:password']").fill(WebVisitor.DEMO_PASSWORD);
            page.locator("[id='loginForm:signIn']").click();
            page.waitForURL(url -> url.contains("index.xhtml"));
            CDPSession network = context.newCDPSession(page);
            network.send("Network.clearBrowserCache");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes += event.get("encodedDataLength").getAsLong());
            network.send("Network.enable");
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", LATENCY_MS);
            line.addProperty("downloadThroughput", BYTES_PER_SECOND);
            line.addProperty("uploadThroughput", BYTES_PER_SECOND);
            network.send("Network.emulateNetworkConditions", line);
            List<Visit> seen = new ArrayList<>();
            for (String section : sections) {
                bytes = 0;
                page.navigate(base.resolve(section).toString());
                double painted = ((Number) page.evaluate(PAINTED)).doubleValue();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.waitForSelector("#answers[data-keeps]"); // the copy is part of what a visit costs
                seen.add(new Visit(painted, bytes));
            }
            return seen;
        }
    }
}
