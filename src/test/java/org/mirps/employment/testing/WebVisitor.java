package org.mirps.employment.testing;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at the real jar without a browser: signs in through the form, reads pages, and saves answers as the filling page does. For
 * one thread at a time; any number may share an {@link HttpClient}.
 *
 * <pre>{@code
 * var official = new WebVisitor(client, app.baseUri()).signIn("contributor.gt@demo.example", WebVisitor.DEMO_PASSWORD);
 * official.open(contribution, "governance");
 * var saved = official.save("seekers_total", "812");
 * }</pre>
 */
public final class WebVisitor {

    /** Of everybody in the demo. */
    public static final String DEMO_PASSWORD = "demo-mirps-2025";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient http;
    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, Long> seen = new LinkedHashMap<>();

    private String csrf = "";
    private long contribution;
    private String section = "";
    private long since;

    public WebVisitor(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    /** A client without cookies of its own and without redirects, as visitors need it. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** What came of a save. {@code revision} is that of the answer; 0 unless the status is 200. */
    public record Saved(int status, long revision, String body) {}

    public WebVisitor signIn(String email, String password) throws IOException, InterruptedException {
        Map<String, String> form = hiddenFields(get("login.xhtml").body());
        form.put("loginForm", "loginForm");
        form.put("loginForm:email", email);
        form.put("loginForm:password", password);
        form.put("loginForm:signIn", "");
        HttpResponse<String> answer = post("login.xhtml", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Sign-in of " + email + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return this;
    }

    /** The hidden fields of a page, in its order. */
    public static Map<String, String> hiddenFields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    /** @param path below the base address, without a leading slash */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(posting(path, form.entrySet()));
    }

    /** Posts as the script of Faces does for a part of the page. */
    public HttpResponse<String> postAjax(String path, Collection<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        return send(posting(path, fields).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder posting(String path, Collection<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Opens a section page: later saves say that they come from it. */
    public HttpResponse<String> open(long contributionId, String sectionName) throws IOException, InterruptedException {
        HttpResponse<String> page = get("contributions/section.xhtml?id=" + contributionId + "&section=" + sectionName);
        if (page.statusCode() != 200) {
            throw new AssertionError("Section " + sectionName + " answered " + page.statusCode() + "\n" + page.body());
        }
        contribution = contributionId;
        section = sectionName;
        csrf = attribute(page.body(), "data-csrf");
        since = Long.parseLong(attribute(page.body(), "data-revision"));
        Matcher questions = Pattern.compile("data-key=\"([^\"]+)\"[^>]*? data-seen=\"(\\d+)\"")
                .matcher(page.body());
        while (questions.find()) {
            seen.put(questions.group(1), Long.parseLong(questions.group(2)));
        }
        return page;
    }

    /** Says that later saves come from this section, without opening its page again. */
    public void turnTo(String sectionName) {
        section = sectionName;
    }

    /** Saves one answer of the section that is open. */
    public Saved save(String key, String value) throws IOException, InterruptedException {
        String body = JSON.createObjectBuilder()
                .add("key", key)
                .add("value", value)
                .add("seen", seen.getOrDefault(key, 0L))
                .add("section", section)
                .add("since", since)
                .build()
                .toString();
        HttpResponse<String> answer = send(request("api/internal/contributions/" + contribution + "/answers")
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            return new Saved(answer.statusCode(), 0, answer.body());
        }
        JsonObject saved;
        try (var reader = JSON.createReader(new StringReader(answer.body()))) {
            saved = reader.readObject();
        }
        long revision = saved.getJsonNumber("revision").longValue();
        seen.put(key, revision);
        since = saved.getJsonObject("changes").getJsonNumber("revision").longValue();
        return new Saved(answer.statusCode(), revision, answer.body());
    }

    /** Sends a PDF for a question of the contribution that is open; answers the status. */
    public int sendFile(byte[] pdf) throws IOException, InterruptedException {
        return send(request("api/internal/contributions/" + contribution + "/files")
                        .header("Content-Type", "application/octet-stream")
                        .header("X-CSRF-Token", csrf)
                        .header("X-File-Name", "law.pdf")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(pdf)))
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String attribute(String page, String name) {
        Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("The page has no " + name + "\n" + page);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
