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

/** When a visitor with a slow line sees the first content of the pages that everybody may read: a phone, an empty cache, no session. */
final class FirstContent {

    private static final int VISITS = 7;
    private static final int LATENCY_MS = 150;
    private static final int BYTES_PER_SECOND = 1_600_000 / 8;
    private static final List<String> PAGES =
            List.of("calendar.xhtml?year=2025", "event.xhtml?id=1", "welcome.xhtml", "practices/list.xhtml");

    private static final String PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private long bytes;

    private FirstContent() {}

    static void report(Report report, URI base) {
        report.heading("Public pages at 1.6 Mbit/s and 150 ms of latency");
        report.columns("page", "first content, median ms", "slowest ms", "KB on the wire");
        for (String path : PAGES) {
            List<Double> painted = new ArrayList<>();
            long bytes = 0;
            for (int visit = 0; visit < VISITS; visit++) {
                var one = new FirstContent();
                painted.add(one.visit(base.resolve(path).toString()));
                bytes = one.bytes;
            }
            Collections.sort(painted);
            report.row(
                    path,
                    "%.0f".formatted(painted.get(VISITS / 2)),
                    "%.0f".formatted(painted.get(VISITS - 1)),
                    "%.1f".formatted(bytes / 1024.0));
        }
    }

    private double visit(String address) {
        try (BrowserContext context =
                Browsers.chromium().newContext(new NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
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
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return ((Number) page.evaluate(PAINTED)).doubleValue();
        }
    }
}
