package org.mirps.employment.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mirps.employment.testing.Browsers;
import org.mirps.employment.testing.WebVisitor;

/** What Chromium fetches to show a page, head and body, as it came over the wire. */
final class PageWeight {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Load> loads = new TreeMap<>();

    /** Requests of one kind of content. */
    record Load(int requests, long bytes) {

        Load plus(Load other) {
            return new Load(requests + other.requests, bytes + other.bytes);
        }
    }

    private PageWeight(CDPSession network) {
        network.on("Network.responseReceived", this::received);
        network.on("Network.loadingFinished", this::finished);
        network.send("Network.enable");
    }

    /** What a first and a second visit fetch. */
    record Visits(Map<String, Load> cold, Map<String, Load> warm) {}

    static Visits of(URI base, String email, String path) {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(
                    base.resolve("login.xhtml?next=/" + path.replace("?", "%3F").replace("&", "%26"))
                            .toString());
            context.newCDPSession(page).send("Network.clearBrowserCache");
            PageWeight weight = new PageWeight(context.newCDPSession(page));
            page.locator("[id='loginForm:email']").fill(email);
            page.locator("[id='loginForm:password']").fill(WebVisitor.DEMO_PASSWORD);
            page.locator("[id='loginForm:signIn']").click();
            page.waitForURL(url -> url.contains(path.substring(0, path.indexOf('?'))));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Map<String, Load> cold = weight.take();
            page.navigate(base.resolve(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new Visits(cold, weight.take());
        }
    }

    private void received(JsonObject event) {
        kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    /** What comes from the browser's own cache has no bytes on the wire and is not counted. */
    private void finished(JsonObject event) {
        long bytes = event.get("encodedDataLength").getAsLong();
        String kind = kinds.get(event.get("requestId").getAsString());
        if (kind != null && bytes > 0) {
            loads.merge(kind, new Load(1, bytes), Load::plus);
        }
    }

    private Map<String, Load> take() {
        Map<String, Load> taken = new TreeMap<>(loads);
        loads.clear();
        return taken;
    }
}
