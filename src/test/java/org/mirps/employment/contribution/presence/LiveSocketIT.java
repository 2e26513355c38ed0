package org.mirps.employment.contribution.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** The socket of a section page on the real jar: who may open and keep it, and what it says; on Guatemala's draft. */
class LiveSocketIT {

    private static final String SECTION = "permits";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int REFUSED = 4403;
    private static final int SIGNED_OUT = 4401;

    private static RunningApp app;
    private static long draft;

    private final List<Socket> open = new ArrayList<>();

    @BeforeAll
    static void guatemalasDraft() {
        app = RunningApp.demo();
        draft = DemoPages.contribution(app, DemoPages.ROUND, "GT");
    }

    @AfterEach
    void everybodyLeaves() {
        open.forEach(Socket::leave);
    }

    @Test
    void itOpensForWhoSeesTheSectionAndForPagesOfOursOnly() {
        assertThat(status("contributor.gt", "identification", origin())).isEqualTo(101);
        assertThat(status("refugees.gt", SECTION, origin())).isEqualTo(101);
        assertThat(status("refugees.gt", "identification", origin()))
                .as("not delegated")
                .isEqualTo(404);
        assertThat(status("focal.hn", SECTION, origin()))
                .as("another government")
                .isEqualTo(404);
        assertThat(status("focal.gt", "nothing", origin()))
                .as("no such section")
                .isEqualTo(404);
        assertThat(status("analyst", SECTION, origin())).as("reads no drafts").isEqualTo(403);
        assertThat(status("contributor.gt", SECTION, "https://elsewhere.example"))
                .as("a page of somebody else")
                .isEqualTo(403);
        assertThat(status("", SECTION, origin())).as("nobody").isNotEqualTo(101);
    }

    @Test
    void itSaysWhoIsThereAndThatSomethingHasChangedAndNothingOfAnswers() throws Exception {
        Socket contributor = socket("contributor.gt", "abcdefghijk1");
        assertThat(contributor.hear(said -> true).keySet())
                .containsExactlyInAnyOrder("revision", "steps", "replied", "people");
        Socket focalPoint = socket("focal.gt", "abcdefghijk2");
        contributor.hear(said -> people(said).equals(List.of("Punto focal de Guatemala")));
        focalPoint.hear(said -> people(said).equals(List.of("Persona colaboradora de Guatemala")));
        long before = revision();
        long asked = System.nanoTime();
        HttpCaller caller = HttpCaller.signedIn(app, "focal.gt@demo.example");
        save(caller, "foreign_quota_pct", "33");
        contributor.hear(said -> said.getInt("revision") > before);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)).isLessThan(5_000);
        focalPoint.leave();
        contributor.hear(said -> people(said).isEmpty());
    }

    @Test
    void whoAsksInsteadOfListeningIsThereToo() throws Exception {
        Socket contributor = socket("contributor.gt", "abcdefghijk3");
        contributor.hear(said -> people(said).isEmpty());
        HttpCaller caller = HttpCaller.signedIn(app, "focal.gt@demo.example");
        String answer = caller.get(
                        "api/internal/contributions/" + draft + "/live?section=" + SECTION + "&tab=abcdefghijk4")
                .body();
        assertThat(people(json(answer))).containsExactly("Persona colaboradora de Guatemala");
        contributor.hear(said -> people(said).equals(List.of("Punto focal de Guatemala")));
        HttpCaller.execute(
                app, "update presence set seen_at = seen_at - interval 31 second where tab = 'abcdefghijk4'");
        contributor.hear(said -> people(said).isEmpty());
    }

    @Test
    void whosePasswordHasChangedIsCutOff() throws Exception {
        Socket colleague = socket("refugees.gt", "abcdefghijk6");
        colleague.hear(said -> true);
        HttpCaller.execute(app, "update account set epoch = epoch + 1 where email = 'refugees.gt@demo.example'");
        assertThat(colleague.closed.get(10, TimeUnit.SECONDS)).isEqualTo(SIGNED_OUT);
    }

    @Test
    void whoseAccountIsDisabledIsCutOffAndRefused() throws Exception {
        HttpCaller caller = HttpCaller.signedIn(app, "refugees.gt@demo.example");
        Socket colleague = socket(caller, SECTION, "abcdefghijk5", origin()).join();
        open.add(colleague);
        colleague.hear(said -> true);
        String account = "update account set enabled = %s where email = 'refugees.gt@demo.example'";
        HttpCaller.execute(app, account.formatted("false"));
        try {
            assertThat(colleague.closed.get(10, TimeUnit.SECONDS)).isEqualTo(REFUSED);
            assertThat(caller.get("api/internal/contributions/" + draft + "/live?section=" + SECTION
                                    + "&tab=abcdefghijk5")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(caller.get("api/internal/contributions/" + draft + "/changes?section=" + SECTION + "&since=0")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            HttpCaller.execute(app, account.formatted("true"));
        }
    }

    private static void save(HttpCaller caller, String key, String value) {
        String body = Json.createObjectBuilder()
                .add("key", key)
                .add("value", value)
                .add("seen", revision())
                .add("section", SECTION)
                .add("since", 0)
                .build()
                .toString();
        assertThat(caller.change("PUT", "api/internal/contributions/" + draft + "/answers", caller.csrf(), body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static long revision() {
        return Long.parseLong(HttpCaller.query(app, "select revision from contribution where id = " + draft));
    }

    private static int status(String who, String section, String origin) {
        HttpCaller caller = who.isEmpty() ? new HttpCaller(app) : HttpCaller.signedIn(app, who + "@demo.example");
        try {
            socket(caller, section, "abcdefghijk0", origin).join().leave();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    private Socket socket(String who, String tab) {
        Socket socket = socket(HttpCaller.signedIn(app, who + "@demo.example"), SECTION, tab, origin())
                .join();
        open.add(socket);
        return socket;
    }

    private static CompletableFuture<Socket> socket(HttpCaller caller, String section, String tab, String origin) {
        Socket socket = new Socket();
        var builder = HTTP.newWebSocketBuilder().header("Origin", origin);
        if (!caller.cookie().isEmpty()) {
            builder.header("Cookie", caller.cookie());
        }
        URI base = app.baseUri();
        return builder.buildAsync(
                        URI.create("ws://" + base.getAuthority() + base.getPath() + "live/" + draft + "?section="
                                + section + "&tab=" + tab),
                        socket)
                .thenApply(connection -> {
                    socket.connection = connection;
                    return socket;
                });
    }

    private static String origin() {
        return "http://" + app.baseUri().getAuthority();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<String> people(JsonObject said) {
        return said.getJsonArray("people").getValuesAs(jakarta.json.JsonString::getString);
    }

    /** A page's end of the socket. */
    private static final class Socket implements WebSocket.Listener {

        private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable WebSocket connection;

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(json(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }

        /** Waits for a message like this. */
        JsonObject hear(Predicate<JsonObject> wanted) throws InterruptedException {
            List<JsonObject> others = new ArrayList<>();
            while (true) {
                JsonObject said = heard.poll(15, TimeUnit.SECONDS);
                assertThat(said).as("after %s", others).isNotNull();
                if (wanted.test(said)) {
                    return said;
                }
                others.add(said);
            }
        }

        void leave() {
            Objects.requireNonNull(connection).sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
    }
}
