package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** An official whose page of one version of the form saves one question again and again, without a pause, until told to stop. */
final class BusyOfficial implements AutoCloseable {

    private static final int FIRST = 3;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch begun = new CountDownLatch(FIRST);
    private final Future<String> last;
    private volatile boolean done;

    BusyOfficial(String name, long contribution, String question, String version) {
        HttpCaller official = HttpCaller.signedIn(RunningApp.demo(), name + "@demo.example");
        String csrf = official.csrf();
        last = thread.submit(() -> {
            String value = "";
            for (int i = 0; !done || i < FIRST; i++) {
                value = "Versión " + i;
                var answer = official.change(
                        "PUT",
                        "api/internal/contributions/" + contribution + "/answers",
                        csrf,
                        "{\"key\":\"%s\",\"value\":\"%s\",\"seen\":%d,\"section\":\"identification\",\"since\":0,\"version\":\"%s\"}"
                                .formatted(question, value, Long.MAX_VALUE, version));
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
                assertThat(answer.body()).doesNotContain("\"conflict\"");
                begun.countDown();
            }
            return value;
        });
    }

    BusyOfficial begin() throws InterruptedException {
        begun.await();
        return this;
    }

    /** What was saved last. */
    String stop() throws Exception {
        done = true;
        return last.get();
    }

    @Override
    public void close() {
        done = true;
        thread.shutdown();
    }
}
