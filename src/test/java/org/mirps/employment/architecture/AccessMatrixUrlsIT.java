package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.AccessMatrix;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/**
 * Every address as every role, by HTTP on the demo year. {@code access-urls.csv} says what is answered; an address without a row fails, a row
 * without its address too. What is refused changes nothing.
 */
class AccessMatrixUrlsIT {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final String ROW = "accessmatrix";

    private static final AccessMatrix EXPECTED = AccessMatrix.read(AccessMatrixUrlsIT.class, "access-urls.csv");

    /** Somebody with the token that their pages have: one page for all that they ask. */
    private record Caller(HttpCaller http, String csrf) {}

    private static RunningApp app;
    private static SampleAddresses addresses;
    private static String draft = "";
    private static String state = "";
    private static Connection reading;

    @BeforeAll
    static void guatemalaMayWriteAndHondurasHasSubmitted() throws SQLException {
        app = RunningApp.demo();
        reading = TestDatabase.connect(app.database());
        addresses = SampleAddresses.of(app);
        draft = addresses.value("contribution");
        addresses.put("row", ROW);
        addresses.put("file", uploaded());
    }

    @AfterAll
    static void nothingIsReadAnyMore() throws SQLException {
        reading.close();
    }

    @Test
    void everyAddressHasARow() throws IOException {
        Set<String> listed = EXPECTED.names().stream()
                .map(name -> name.split("\\?", 2)[0].replace("{submitted}", "{contribution}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(addresses());
    }

    @Test
    void everyAddressAnswersAsTheTableSays() {
        Map<String, Caller> people =
                EXPECTED.columns().stream().collect(Collectors.toMap(column -> column, AccessMatrixUrlsIT::caller));
        state = state();
        List<String> actual = EXPECTED.names().stream()
                .map(name -> AccessMatrix.line(
                        name,
                        EXPECTED.columns().stream()
                                .map(column -> cell(name, Objects.requireNonNull(people.get(column))))
                                .toList()))
                .toList();
        assertThat(actual).containsExactlyElementsOf(EXPECTED.lines());
    }

    private static Caller caller(String column) {
        HttpCaller http = SamplePeople.signedIn(app, column);
        return new Caller(http, http.csrf());
    }

    private static String cell(String name, Caller person) {
        HttpResponse<String> answer = person.http().send(asked(name, person.http(), person.csrf()));
        String after = state();
        if (answer.statusCode() >= 300) {
            assertThat(after).as(name).isEqualTo(state);
            assertThat(answer.body()).as(name).doesNotContain("\tat ", "Exception", "Payara");
        }
        state = after;
        return String.valueOf(answer.statusCode());
    }

    private static HttpRequest.Builder asked(String name, HttpCaller person, String csrf) {
        String method = name.substring(0, name.indexOf(' '));
        String path = addresses.path(name);
        HttpRequest.Builder request = person.request(path).header("X-CSRF-Token", csrf);
        if (method.equals("GET")) {
            return request.GET();
        }
        boolean file = path.endsWith("/files");
        return request.header("Content-Type", file ? "application/octet-stream" : "application/json")
                .header("X-File-Name", "law.pdf")
                .method(method, BodyPublishers.ofString(file ? "%PDF-1.7\n%%EOF\n" : body(name)));
    }

    private static String body(String name) {
        if (name.endsWith("/answers")) {
            return unchangedAnswer();
        }
        if (name.endsWith("/show")) {
            return "{\"slide\":\"none of the deck\"}";
        }
        if (name.contains("/confirmations")) {
            return "{\"section\":\"identification\",\"since\":" + Long.MAX_VALUE + "}";
        }
        if (name.endsWith("/block")) {
            return "{\"section\":\"identification\",\"cells\":\"unit_name\\tA unit\"}";
        }
        if (name.endsWith("/remarks")) {
            return "{\"snapshot\":1,\"key\":\"unit_name\",\"text\":\"Since when?\"}";
        }
        if (name.endsWith("/replies")) {
            return "{\"key\":\"unit_name\",\"outcome\":\"DONE\",\"reason\":\"\"}";
        }
        if (name.endsWith("/rows")) {
            return "{\"repeat\":\"annexes\",\"parent\":\"\",\"row\":\"" + ROW + "\"}";
        }
        return name.endsWith("/position") ? "{\"steps\":1}" : "";
    }

    /** What is stored is sent again, so that the draft stays as it is. */
    private static String unchangedAnswer() {
        String from = " from answer where row_id = '' and question = 'unit_name' and contribution_id = " + draft;
        return Json.createObjectBuilder()
                .add("key", "unit_name")
                .add("value", HttpCaller.query(app, "select value" + from))
                .add("seen", Long.parseLong(HttpCaller.query(app, "select revision" + from)))
                .add("section", "identification")
                .add("since", 0)
                .build()
                .toString();
    }

    private static String uploaded() {
        HttpCaller contributor = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        String name = "POST /api/internal/contributions/{contribution}/files";
        String kept =
                contributor.send(asked(name, contributor, contributor.csrf())).body();
        return kept.replaceFirst(".*\"value\":\"", "").substring(0, ROW.length());
    }

    /** Of Guatemala's draft, all that a change would touch. Asked thousands of times, so over one connection. */
    private static String state() {
        try (var query = reading.prepareStatement("""
                        select concat_ws(' ', status, revision, (select count(*) from answer where contribution_id = c.id),
                            (select count(*) from repeat_row where contribution_id = c.id),
                            (select count(*) from attachment where contribution_id = c.id)) from contribution c where id = ?""")) {
            query.setString(1, draft);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> addresses() throws IOException {
        Set<String> found = new TreeSet<>(pages());
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.mirps.employment")) {
            if (type.isAnnotatedWith(WebServlet.class)) {
                found.addAll(servlet(type));
            }
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().stream()
                        .flatMap(method -> resource(type, method))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "GET /" + file)
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> servlet(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().matches("do(Get|Post|Put|Delete)"))
                .flatMap(method -> Stream.of(
                                type.getAnnotationOfType(WebServlet.class).value())
                        .map(path -> method.getName().substring(2).toUpperCase(Locale.ROOT) + " "
                                + path.replace("*", "{below}")))
                .toList();
    }

    private static Stream<String> resource(JavaClass type, JavaMethod method) {
        String below = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> verb.value() + " /api/"
                        + type.getAnnotationOfType(Path.class).value() + below);
    }
}
