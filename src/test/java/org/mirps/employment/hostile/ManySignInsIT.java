package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What costs a good part of a second of a core, and anybody may ask for without an account: the check of a password. */
@Hostile
class ManySignInsIT {

    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final List<String> GOVERNMENTS = List.of("bz", "cr", "sv", "gt", "hn", "mx", "pa");

    private final RunningApp app = RunningApp.demo();

    @BeforeEach
    @AfterEach
    void failuresAreForgotten() {
        HttpCaller.execute(app, "delete from sign_in_failure");
    }

    @Test
    void ofFortyWrongTriesAtOnceFiveAreLookedAt() throws Exception {
        List<HttpResponse<String>> answers =
                atOnce(40, person -> new HttpCaller(app).signIn("contributor.sv@demo.example", "not the password", ""));
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsAnyOf(200)
                .isSubsetOf(200, 503);
        assertThat(answers.stream().filter(answer -> answer.body().contains("no son correctos")))
                .hasSize(5);
        assertThat(HttpCaller.query(app, "select count(*) from sign_in_failure"))
                .isEqualTo("5");
    }

    @Test
    void aPublicPageAnswersWhileSixtyPeopleSignIn() throws Exception {
        HttpCaller stranger = new HttpCaller(app);
        stranger.get("calendar.xhtml");
        ExecutorService people = Executors.newSingleThreadExecutor();
        try {
            Future<List<HttpResponse<String>>> signIns = people.submit(() -> atOnce(60, this::signIn));
            List<Duration> waits = new ArrayList<>();
            while (!signIns.isDone()) {
                long begun = System.nanoTime();
                assertThat(stranger.get("calendar.xhtml").statusCode()).isEqualTo(200);
                waits.add(Duration.ofNanos(System.nanoTime() - begun));
            }
            Collections.sort(waits);
            assertThat(waits.get(waits.size() * 9 / 10))
                    .as("nine of ten: " + waits)
                    .isLessThan(AT_MOST);
            assertThat(signIns.get()).allSatisfy(ManySignInsIT::isInOrToldWhen);
        } finally {
            people.shutdownNow();
        }
    }

    /** All begin together. */
    private static List<HttpResponse<String>> atOnce(int people, IntFunction<HttpResponse<String>> ask)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch begin = new CountDownLatch(1);
        try {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int number = person;
                asked.add(threads.submit(() -> {
                    begin.await();
                    return ask.apply(number);
                }));
            }
            begin.countDown();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpResponse<String> signIn(int person) {
        String email = (person % 2 == 0 ? "focal." : "contributor.") + GOVERNMENTS.get(person % GOVERNMENTS.size());
        return new HttpCaller(app).signIn(email + "@demo.example", HttpCaller.DEMO_PASSWORD, "");
    }

    private static void isInOrToldWhen(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 503);
        assertThat(answer.statusCode() == 302
                        || answer.headers().firstValue("Retry-After").isPresent())
                .isTrue();
    }
}
