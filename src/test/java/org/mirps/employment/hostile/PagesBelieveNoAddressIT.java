package org.mirps.employment.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Whoever is sent an address that says "done" is told nothing by it: nothing was done. */
@Hostile
class PagesBelieveNoAddressIT {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern.compile("param\\.(\\w+)|\\bdone eq '(\\w+)'");
    private static final Pattern TOLD = Pattern.compile("notice--success|class=\"confirmation\"");

    private final Map<String, HttpCaller> people = new HashMap<>();
    private RunningApp app;

    @BeforeEach
    void demo() {
        app = RunningApp.demo();
    }

    @Test
    void aTypedAddressClaimsNothing() throws SQLException {
        String claims = claims();
        List<String> done = done();
        assertThat(done).contains("disabled", "prepared", "CANCELLED");
        Set<String> believed = new TreeSet<>();
        try (var demo = TestDatabase.connect(app.database())) {
            for (DemoPages.Visit visit : DemoPages.all(demo)) {
                String page = source(Path.of("src/main/webapp", visit.page()));
                if (page.contains("kind=\"success\"") || page.contains("class=\"confirmation\"")) {
                    (page.contains("done") ? done.stream() : Stream.of("true"))
                            .filter(value -> tells(visit, claims + "&done=" + value))
                            .forEach(value -> believed.add(visit.page() + " done=" + value));
                }
            }
        }
        assertThat(believed).isEmpty();
    }

    @Test
    void whoSignsInOnTheWayToSuchAnAddressIsToldNothingEither() {
        HttpCaller caller = HttpCaller.at(app.baseUri());
        caller.signIn("coordinator@demo.example", HttpCaller.DEMO_PASSWORD, "/rounds/list.xhtml?deleted=true");
        assertThat(isTold(caller, "rounds/list.xhtml?deleted=true")).isFalse();
    }

    /** A page that asks for a parameter of its own would be doubted by nobody. */
    @Test
    void everyClaimOfAPageIsAmongThoseThatAreDoubted() {
        Set<String> asked = new TreeSet<>();
        for (String page : DemoPages.files()) {
            Pattern.compile("rendered=\"#\\{[^\"]*\\bparam\\.(\\w+)")
                    .matcher(source(Path.of("src/main/webapp", page)))
                    .results()
                    .forEach(found -> asked.add(found.group(1)));
        }
        assertThat(asked).isNotEmpty().allMatch(claim -> claim.equals("done") || claims().contains(claim));
    }

    private boolean tells(DemoPages.Visit visit, String claims) {
        HttpCaller caller = people.computeIfAbsent(
                visit.email(),
                email -> email.isEmpty() ? HttpCaller.at(app.baseUri()) : HttpCaller.signedIn(app, email));
        String path = visit.path() + (visit.path().contains("?") ? "&" : "?") + claims;
        return isTold(caller, path)
                && !TOLD.matcher(caller.get(visit.path()).body()).find(); // a page may say how things stand
    }

    /** The address loses what it claims, and the page that it leads to says nothing. */
    private static boolean isTold(HttpCaller caller, String path) {
        HttpResponse<String> answer = caller.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        String plain = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^(https?://[^/]+)?/", "");
        assertThat(plain).as(path).doesNotContain("done=", "deleted=", "moved=");
        HttpResponse<String> page = caller.get(plain);
        assertThat(page.statusCode()).as(plain).isIn(200, 404);
        return TOLD.matcher(page.body()).find();
    }

    private static String claims() {
        return Stream.of(
                                "added",
                                "applied",
                                "changed",
                                "copied",
                                "deleted",
                                "invited",
                                "opened",
                                "published",
                                "revoked",
                                "saved",
                                "submitted")
                        .map(name -> name + "=1")
                        .collect(Collectors.joining("&"))
                + "&moved=GT";
    }

    /** What pages and beans call the things that were done. */
    private static List<String> done() {
        Set<String> values = new TreeSet<>();
        Stream.of(ChangeKind.values()).map(Enum::name).forEach(values::add);
        for (String page : DemoPages.files()) {
            ASKED.matcher(source(Path.of("src/main/webapp", page)))
                    .results()
                    .map(found -> found.group(2))
                    .filter(value -> value != null)
                    .forEach(values::add);
        }
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith("Page.java"))
                    .flatMap(file -> Pattern.compile("(?:done=|managed\\(\")(\\w+)")
                            .matcher(source(file))
                            .results()
                            .map((MatchResult found) -> found.group(1)))
                    .forEach(values::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(values);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
