package org.mirps.employment.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person of the demo year who asks over HTTP, without a browser: {@code SignedIn.as(app, "analyst@demo.example").get("…")}. */
public final class SignedIn {

    private static final String PASSWORD = "demo-mirps-2025";
    private static final Pattern FIELD = Pattern.compile("<input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    private SignedIn(URI base) {
        this.base = base;
    }

    /** Somebody who did not sign in. */
    public static SignedIn nobody(RunningApp app) {
        return new SignedIn(app.baseUri());
    }

    public static SignedIn as(RunningApp app, String email) throws IOException, InterruptedException {
        SignedIn person = new SignedIn(app.baseUri());
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(person.get("login.xhtml").body());
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        fields.put("loginForm:email", email);
        fields.put("loginForm:password", PASSWORD);
        HttpResponse<String> answer = person.post("login.xhtml", fields);
        if (answer.uri().getPath().endsWith("/login.xhtml")) {
            throw new IllegalStateException(email + " was not let in");
        }
        return person;
    }

    /** @param path below the home page, without a slash in front */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
