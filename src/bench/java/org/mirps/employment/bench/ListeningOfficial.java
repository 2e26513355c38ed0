package org.mirps.employment.bench;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.RowId;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;

/** An official with a section open who fetches what others have changed, as the page does. */
final class ListeningOfficial implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpCaller caller;
    private final String changes;
    /** By revision: when the page showed it, in nanoseconds. */
    private final ConcurrentSkipListMap<Long, CompletableFuture<Long>> waiting = new ConcurrentSkipListMap<>();

    private final StringBuilder text = new StringBuilder();
    private volatile long shown;
    private volatile long shownAt;
    private @Nullable WebSocket socket;

    private ListeningOfficial(HttpCaller caller, String changes) {
        this.caller = caller;
        this.changes = changes;
    }

    static ListeningOfficial open(RunningApp app, Official official, String section) {
        HttpCaller caller = HttpCaller.signedIn(app, official.email());
        var listening = new ListeningOfficial(
                caller,
                "api/internal/contributions/" + official.contribution() + "/changes?section=" + section + "&since=");
        URI base = app.baseUri();
        listening.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", caller.cookie())
                .header("Origin", "http://" + base.getAuthority())
                .buildAsync(
                        URI.create("ws://" + base.getAuthority() + base.getPath() + "live/" + official.contribution()
                                + "?section=" + section + "&tab=" + RowId.random()),
                        listening)
                .join();
        return listening;
    }

    /** When the page has fetched this revision or a later one. */
    CompletableFuture<Long> reached(long revision) {
        CompletableFuture<Long> when = waiting.computeIfAbsent(revision, unused -> new CompletableFuture<>());
        if (shown >= revision) {
            when.complete(shownAt);
        }
        return when;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            long revision;
            try (var reader = Json.createReader(new StringReader(text.toString()))) {
                revision = reader.readObject().getJsonNumber("revision").longValue();
            }
            text.setLength(0);
            if (revision > shown) {
                show(revision);
            }
        }
        from.request(1);
        return null;
    }

    private void show(long revision) {
        if (caller.get(changes + shown).statusCode() != 200) {
            throw new IllegalStateException("The changes were not to be had");
        }
        shownAt = System.nanoTime();
        shown = revision;
        waiting.headMap(revision, true).values().forEach(when -> when.complete(shownAt));
    }

    void leave() {
        Objects.requireNonNull(socket).sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
