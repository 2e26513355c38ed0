package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mirps.employment.shared.TokenScope;

/**
 * Somebody at the real jar who sends exactly what a test says: cookies are kept, redirects are not followed, nothing is checked. For one
 * thread.
 */
public final class HttpCaller {

    /** Of everybody in the demo. */
    public static final String DEMO_PASSWORD = "demo-mirps-2025";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:input|button)\\b[^>]*>");

    private final URI base;
    private final String token;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public HttpCaller(RunningApp app) {
        this(app.baseUri(), "");
    }

    private HttpCaller(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Somebody who asks at another address, such as that of a proxy; it ends in a slash. */
    public static HttpCaller at(URI base) {
        return new HttpCaller(base, "");
    }

    /** A program that sends this personal token with every request, whatever it asks for. */
    public static HttpCaller withToken(RunningApp app, String token) {
        return new HttpCaller(app.baseUri(), token);
    }

    /** The token that the demo has printed. */
    public static String printedToken(RunningApp demo) {
        String marker = "API token: ";
        return demo.awaitLine(line -> line.startsWith(marker)).substring(marker.length());
    }

    /** Makes a token on the page, as the person who is signed in. */
    public String makeToken(String name, TokenScope... scopes) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("tokensForm:name", name, "tokensForm:days", "30"));
        for (TokenScope scope : scopes) {
            form.put("tokensForm:scopes:" + scope.ordinal() + ":scope", "on");
        }
        String page = submit("account/tokens.xhtml", "tokensForm:make", form).body();
        Matcher made = Pattern.compile("id=\"token\">(mirps_[\\w-]{43})<").matcher(page);
        if (!made.find()) {
            throw new AssertionError("No token was made\n" + page);
        }
        return made.group(1);
    }

    /** Somebody of the demo, signed in. */
    public static HttpCaller signedIn(RunningApp app, String email) {
        HttpCaller caller = new HttpCaller(app);
        HttpResponse<String> answer = caller.signIn(email, DEMO_PASSWORD, "");
        if (answer.statusCode() != 302) {
            throw new AssertionError("Sign-in of " + email + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return caller;
    }

    /** Sends the form of {@code login.xhtml}. A password that is right answers 302. */
    public HttpResponse<String> signIn(String email, String password, String next) {
        return submit(
                "login.xhtml",
                "loginForm:signIn",
                Map.of("loginForm:email", email, "loginForm:password", password, "next", next));
    }

    /** Opens a page, fills fields of its form, leaves the others as they came, and sends it by the button of that name. */
    public HttpResponse<String> submit(String path, String button, Map<String, String> filled) {
        String page = get(path).body();
        String own = FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(form -> form.contains("\"" + button + "\""))
                .findFirst()
                .orElse(page); // a button that is not offered
        Map<String, String> form = hiddenFields(own);
        form.putAll(filled);
        form.put(button, "");
        return post(path, form);
    }

    /** Hidden fields of a page. */
    public static Map<String, String> hiddenFields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            if (attribute(tags.group(), "type").equals("hidden")) {
                fields.put(attribute(tags.group(), "name"), attribute(tags.group(), "value"));
            }
        }
        return fields;
    }

    /** The first attribute of that name in a piece of HTML; empty if there is none. */
    public static String attribute(String html, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The session's token, as the pages have it; to be sent with every change. */
    public String csrf() {
        return hiddenFields(get("index.xhtml").body()).getOrDefault("csrf", "");
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A file, which must be there. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer = file(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Whatever is answered, byte by byte. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return send(posting(path, form));
    }

    /** A form, for more headers to be added. */
    public HttpRequest.Builder posting(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** A change as the filling page sends it. */
    public HttpResponse<String> change(String method, String path, String csrf, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf)
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @param path below the base address, without a leading slash */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cookie header that is sent. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The first column of the first row, read from the application's own database. */
    public static String query(RunningApp app, String sql) {
        try (var connection = TestDatabase.connect(app.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new AssertionError("Nothing found by " + sql);
            }
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the application's own database. */
    public static void execute(RunningApp app, String sql) {
        try (var connection = TestDatabase.connect(app.database());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
