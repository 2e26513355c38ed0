package org.mirps.employment.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.ProxyInFront;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestFolders;

/** Behaviour that only exists behind a proxy: two clients, https, another host, a port. Which proxy that is, subclasses say. */
@Tag("faults")
abstract class BehindAProxy {

    private static final String BASE = "https://empleo.example.org";
    private static final String HOST = "empleo.example.org";
    private static final String EMAIL = "first@proxy.example";
    private static final String PASSWORD = "four words will do";
    private static final Duration LIFETIME = Duration.ofSeconds(8);

    private static RunningApp app;

    @BeforeAll
    static void anInstallationThatKnowsItsAddress() {
        app = RunningApp.start(
                Map.of("BASE_URL", BASE, "SESSION_LIFETIME", LIFETIME.toString()),
                "serve",
                TestFolders.createWithBinaries("serve"));
    }

    @AfterAll
    static void stop() {
        app.stop();
    }

    @Test
    void thirtyWrongPasswordsOfOneClientLeaveTheOtherIn() throws IOException {
        try (var ministry = https("203.0.113.1");
                var other = https("203.0.113.2")) {
            for (int failure = 0; failure < 30; failure++) {
                assertThat(tried(ministry, "person" + failure)).contains("no son correctos");
            }
            assertThat(tried(ministry, "one.more")).contains("Demasiados intentos");
            HttpCaller liar = HttpCaller.at(ministry.address());
            HttpResponse<String> page = liar.get("login.xhtml");
            Map<String, String> form = HttpCaller.hiddenFields(page.body());
            form.putAll(
                    Map.of("loginForm:email", "x@proxy.example", "loginForm:password", "x", "loginForm:signIn", ""));
            assertThat(liar.send(liar.posting("login.xhtml", form).header("X-Forwarded-For", "198.51.100.77"))
                            .body())
                    .contains("Demasiados intentos");
            assertThat(tried(other, "person0")).contains("no son correctos");
        }
        assertThat(HttpCaller.query(app, "select group_concat(distinct address order by address) from sign_in_failure"))
                .isEqualTo("203.0.113.1,203.0.113.2");
    }

    @Test
    void linksRedirectsAndTheFeedHaveTheAddressThatTheOperatorHasSaid() throws IOException {
        assertThat(app.awaitLine(line -> line.contains("setup.xhtml"))).contains(BASE + "/setup.xhtml?token=");
        try (var proxy = https("203.0.113.3")) {
            HttpCaller caller = HttpCaller.at(proxy.address());
            assertThat(location(caller.get(""))).isEqualTo(BASE + "/welcome.xhtml");
            assertThat(location(caller.get("index.xhtml"))).startsWith(BASE + "/login.xhtml");
            HttpResponse<String> calendar = caller.get("calendar.xhtml");
            assertThat(calendar.body()).contains(BASE + "/calendar.ics").doesNotContain("127.0.0.1", "http://empleo");
            assertThat(caller.get("calendar.ics").body()).doesNotContain("127.0.0.1");
            assertThat(caller.get("login.xhtml").headers().firstValue("Set-Cookie"))
                    .get()
                    .asString()
                    .contains("Secure");
        }
    }

    @Test
    void aRequestForAnotherHostIsMisdirected() throws IOException {
        try (var proxy = proxy(app, "203.0.113.4", "https", "evil.example")) {
            HttpCaller caller = HttpCaller.at(proxy.address());
            for (String path : new String[] {"", "login.xhtml", "index.xhtml", "calendar.ics", "api/v1/rounds"}) {
                HttpResponse<String> answer = caller.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(421);
                assertThat(answer.headers().map()).doesNotContainKeys("location", "set-cookie");
            }
        }
    }

    @Test
    void withoutThatAddressItIsTheOneThatATrustedProxyHandsOn() throws IOException {
        try (var proxy = proxy(RunningApp.serve(), "203.0.113.5", "https", HOST + ":8443")) {
            HttpCaller caller = HttpCaller.at(proxy.address());
            assertThat(location(caller.get(""))).isEqualTo(BASE + ":8443/welcome.xhtml");
            assertThat(caller.get("calendar.xhtml").body()).contains(BASE + ":8443/calendar.ics");
        }
    }

    @Test
    void aSessionEndsHoweverBusyItIs() throws IOException {
        try (var proxy = https("203.0.113.6")) {
            administratorIsMade(proxy);
            HttpCaller caller = HttpCaller.at(proxy.address());
            HttpResponse<String> signedIn = caller.signIn(EMAIL, PASSWORD, "");
            assertThat(location(signedIn)).isEqualTo(BASE + "/index.xhtml");
            long begun = System.nanoTime();
            HttpResponse<String> page = caller.get("index.xhtml");
            assertThat(page.statusCode()).isEqualTo(200);
            while (page.statusCode() == 200 && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60)) {
                page = caller.get("index.xhtml");
            }
            assertThat(location(page)).startsWith(BASE + "/login.xhtml");
        }
    }

    private static void administratorIsMade(ProxyInFront proxy) {
        String marker = BASE + "/";
        String line = app.awaitLine(printed -> printed.contains(marker + "setup.xhtml"));
        String link = line.substring(line.indexOf(marker) + marker.length());
        HttpResponse<String> made = HttpCaller.at(proxy.address())
                .submit(
                        link,
                        "setupForm:setUp",
                        Map.of(
                                "setupForm:name", "First person",
                                "setupForm:email", EMAIL,
                                "setupForm:password", PASSWORD));
        assertThat(location(made)).as(made.body()).isEqualTo(BASE + "/login.xhtml?saved=account");
    }

    /**
     * A proxy before {@code behind}.
     *
     * @param client address that its clients have
     * @param scheme over what they come: http or https
     * @param host which host, and port, they ask for
     */
    abstract ProxyInFront proxy(RunningApp behind, String client, String scheme, String host) throws IOException;

    private ProxyInFront https(String client) throws IOException {
        return proxy(app, client, "https", HOST);
    }

    private static String tried(ProxyInFront proxy, String name) {
        return HttpCaller.at(proxy.address())
                .signIn(name + "@proxy.example", "not the password", "")
                .body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
