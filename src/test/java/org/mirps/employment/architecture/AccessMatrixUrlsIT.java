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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.AccessMatrix;
import org.mirps.employment.testing.DemoDecks;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SampleVintage;
import org.mirps.employment.testing.TestDatabase;

/**
 * Every address as every role, by HTTP on the demo year. {@code access-urls.csv} says what is answered; an address without a row fails, a row
 * without its address too. What is refused changes nothing.
 */
class AccessMatrixUrlsIT {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final String ROW = "accessmatrix";

    /** Files that take seconds to be drawn, asked for by a dozen people: of a round with few figures. */
    private static final Pattern DRAWN = Pattern.compile("deck\\.p|figures\\.pdf|country-sheets\\.zip");

    private static final AccessMatrix EXPECTED = AccessMatrix.read(AccessMatrixUrlsIT.class, "access-urls.csv");

    private static final Map<String, String> EMAILS = Map.of(
            "other institution GT", "refugees.gt@demo.example",
            "contributor GT", "contributor.gt@demo.example",
            "focal point GT", "focal.gt@demo.example",
            "focal point HN", "focal.hn@demo.example",
            "organisation GT", "focal.gt-camara@demo.example",
            "organisation CR", "focal.cr-colectivo@demo.example",
            "coordinator", "coordinator@demo.example",
            "analyst", "analyst@demo.example",
            "presenter", "presenter@demo.example",
            "administrator", "administrator@demo.example");

    private static final Map<String, String> VALUES = new HashMap<>();

    /** Somebody with the token that their pages have: one page for all that they ask. */
    private record Caller(HttpCaller http, String csrf) {}

    private static RunningApp app;
    private static String draft = "";
    private static String state = "";
    private static Connection reading;

    @BeforeAll
    static void guatemalaMayWriteAndHondurasHasSubmitted() throws SQLException {
        app = RunningApp.demo();
        reading = TestDatabase.connect(app.database());
        draft = contribution("GT");
        HttpCaller.execute(
                app, "update contribution set status = 'RETURNED' where status = 'SUBMITTED' and id = " + draft);
        VALUES.put("contribution", draft);
        HttpCaller.execute(
                app,
                "insert ignore into contribution_step (contribution_id, number, move, section, snapshot, revision, made_by, made_at)"
                        + " select " + draft + ", 9000, 'RETURN', '', 1, 0, min(id), utc_timestamp() from account");
        HttpCaller.execute(
                app,
                "insert ignore into contribution_mark (contribution_id, step, row_id, question, remark) values ("
                        + draft + ", 9000, '', 'unit_name', 'Since when?')");
        String submitted = contribution("HN");
        HttpCaller.execute(app, "update contribution set status = 'SUBMITTED' where id = " + submitted);
        VALUES.put("submitted", submitted);
        VALUES.put("round", DemoPages.ROUND);
        VALUES.put("event", HttpCaller.query(app, "select id from calendar_event where code = '2025-04-sne'"));
        VALUES.put(
                "focal",
                HttpCaller.query(
                        app,
                        "select m.id from membership m join account a on a.id = m.account_id where a.email = 'focal.gt@demo.example'"));
        VALUES.put("participant", "GT"); // which has no logo
        VALUES.put("repeat", "programmes");
        SampleVintage.publish(app);
        VALUES.put("vintage", "1");
        VALUES.put("figure", "CAP-01.coverage");
        VALUES.put("kind", "csv");
        VALUES.put("below", "any-build/filling/main.js"); // of the servlet of scripts
        VALUES.put("row", ROW);
        VALUES.put("file", uploaded());
        try (var database = TestDatabase.connect(app.database())) {
            VALUES.put("draft", Long.toString(FormDrafts.keep(database)));
            VALUES.put("published", Long.toString(DemoPractices.practice(database, "cr-colectivo", true)));
            VALUES.put("unpublished", Long.toString(DemoPractices.practice(database, "cr-colectivo", false)));
            VALUES.put("agreed", Long.toString(DemoPractices.agreed(database)));
            VALUES.put("joint", Long.toString(DemoPractices.joint(database)));
            VALUES.put("commitment", Long.toString(DemoPractices.commitment(database, "cr-colectivo")));
            VALUES.put("document", document());
            DemoDecks.Kept deck = DemoDecks.keep(database);
            VALUES.put("deck", Long.toString(deck.deck()));
            VALUES.put("slide", Long.toString(deck.words()));
            VALUES.put("picture", Long.toString(deck.picture()));
            VALUES.put("code", DemoDecks.CODE);
            VALUES.put("version", Long.toString(FormDrafts.shipped(database)));
        }
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

    /** A document of the event. */
    private static String document() {
        HttpCaller.execute(
                app,
                "insert into calendar_document (event_id, title_es, title_en, file_name, media_type, size, content, added_at) values ("
                        + VALUES.get("event")
                        + ", 'Agenda', 'Agenda', 'agenda.pdf', 'application/pdf', 3, 'PDF', utc_timestamp())");
        return HttpCaller.query(app, "select max(id) from calendar_document");
    }

    private static String contribution(String government) {
        return String.valueOf(DemoPages.contribution(app, DemoPages.ROUND, government));
    }

    private static Caller caller(String column) {
        HttpCaller http = person(column);
        return new Caller(http, http.csrf());
    }

    private static HttpCaller person(String column) {
        return switch (column) {
            case "nobody" -> new HttpCaller(app);
            case "token" -> HttpCaller.withToken(app, HttpCaller.printedToken(app));
            case "narrow token" -> token("analyst", TokenScope.READ_INDICATORS);
            case "presenter’s token" -> token("presenter", TokenScope.values());
            default -> HttpCaller.signedIn(app, Objects.requireNonNull(EMAILS.get(column)));
        };
    }

    private static HttpCaller token(String owner, TokenScope... scopes) {
        HttpCaller person = HttpCaller.signedIn(app, Objects.requireNonNull(EMAILS.get(owner)));
        return HttpCaller.withToken(app, person.makeToken("Access matrix", scopes));
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
        String path = name.substring(name.indexOf('/') + 1);
        if (DRAWN.matcher(path).find()) {
            path = path.replace("{round}", "buenas-practicas-2025");
        }
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
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
