package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mirps.employment.testing.RunningApp;

/**
 * Somebody who reads a public page again and again while something hostile goes on. {@code mvn verify -Phostile}, where nothing else runs on
 * the machine, gives each answer one second; a normal run, which shares the machine, five.
 */
final class PublicPage implements AutoCloseable {

    private static final Duration WITHIN = Duration.parse(System.getProperty("public.page.within", "PT5S"));
    private static final long PAUSE_MILLIS = 50;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(WITHIN)
            .build();
    private final URI page;
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> faults = new ArrayList<>();
    private final Thread reader = new Thread(this::read, "reader of the public page");
    private int answers;

    private PublicPage(RunningApp app) {
        this.page = app.baseUri().resolve("welcome.xhtml");
    }

    /** Reads it once, so that the server knows the page, and then from a thread of its own until this is closed. */
    static PublicPage readAgainAndAgain(RunningApp app) throws IOException, InterruptedException {
        PublicPage page = new PublicPage(app);
        HttpRequest first = HttpRequest.newBuilder(page.page).build();
        assertThat(page.http.send(first, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
        page.reader.start();
        return page;
    }

    private void read() {
        try {
            do {
                ask();
            } while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        long begun = System.nanoTime();
        try {
            HttpRequest request = HttpRequest.newBuilder(page).timeout(WITHIN).build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                faults.add("answered " + status);
            }
            answers++;
        } catch (IOException e) {
            faults.add("after " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms: " + e);
        }
    }

    /** Fails unless the page was there all the time. */
    @Override
    public void close() throws InterruptedException {
        end.countDown();
        reader.join();
        assertThat(faults)
                .as("a public page meanwhile, each time within " + WITHIN)
                .isEmpty();
        assertThat(answers).as("answers meanwhile").isPositive();
    }
}
