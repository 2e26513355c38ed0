package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SchemaCheck;

/** The description of the API: of all that programs may ask, of nothing else, and as it is answered. */
class OpenApiIT {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static RunningApp app;
    private static JsonObject document = JsonValue.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void readAsAnybody() {
        app = RunningApp.demo();
        HttpResponse<String> answer = new HttpCaller(app).get("openapi?format=JSON");
        assertThat(answer.statusCode()).isEqualTo(200);
        document = object(answer.body());
    }

    @Test
    void itIsThereInYamlToo() {
        HttpResponse<String> answer = new HttpCaller(app).get("openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\nopenapi: 3.0.3\n", "/api/v1/rounds/{round}/form:");
    }

    /** As code generators read it: a member that the specification does not know is a message. */
    @ParameterizedTest
    @ValueSource(strings = {"openapi", "openapi?format=JSON"})
    void itIsValid(String address) {
        ParseOptions whole = new ParseOptions();
        whole.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser()
                .readContents(new HttpCaller(app).get(address).body(), null, whole);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(5);
    }

    @Test
    void itDescribesExactlyWhatProgramsMayAsk() {
        Set<String> described = new TreeSet<>();
        paths().forEach((path, item) -> operations(item.asJsonObject())
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(publicResources()).hasSizeGreaterThan(5);
    }

    @Test
    void itTellsNothingOfTheInside() {
        assertThat(document.toString()).doesNotContain("internal", "org.mirps", "localhost", "/sign-out", ".xhtml?");
    }

    @Test
    void everythingIsAskedWithABearerToken() {
        JsonObject scheme = document.getJsonObject("components")
                .getJsonObject("securitySchemes")
                .getJsonObject("token");
        assertThat(scheme.getString("type")).isEqualTo("http");
        assertThat(scheme.getString("scheme")).isEqualTo("bearer");
        assertThat(document.getJsonArray("security").getJsonObject(0)).containsOnlyKeys("token");
        forEachOperation(operation -> {
            if (isForEverybody(operation)) {
                assertThat(operation.getJsonArray("security")).isEmpty();
                assertThat(operation.getJsonObject("responses"))
                        .containsKeys("200", "default")
                        .doesNotContainKeys("401", "403");
            } else {
                assertThat(operation.containsKey("security")).isFalse();
                assertThat(operation.getJsonObject("responses")).containsKeys("200", "401", "403", "default");
            }
            assertThat(operation.getJsonObject("responses").containsKey("304"))
                    .as("what is not made anew each time can be asked again")
                    .isNotEqualTo(isFile(operation));
        });
    }

    @Test
    void whatIsForEverybodyNeedsNoToken() {
        HttpCaller anybody = new HttpCaller(app);
        paths().forEach((path, item) -> {
            boolean open = isForEverybody(item.asJsonObject().getJsonObject("get"));
            HttpResponse<String> answer = anybody.get(path.substring(1)
                    .replace("{round}", "sne-2024")
                    .replace("{vintage}", "1")
                    .replace("{below}", "long")
                    .replace("{repeat}", "none"));
            assertThat(answer.statusCode()).as(path).isEqualTo(open ? 200 : 401);
            assertThat(open).as(path).isEqualTo(path.startsWith("/api/v1/results"));
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Matcher references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(document.toString());
        Set<String> lost = new TreeSet<>();
        while (references.find()) {
            if (!JSON.createPointer(references.group(1)).containsValue(document)) {
                lost.add(references.group(1));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyPlaceInAnAddressIsAParameter() {
        paths().forEach((path, item) -> {
            Set<String> places = Pattern.compile("\\{(\\w+)}")
                    .matcher(path)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            JsonObject get = item.asJsonObject().getJsonObject("get");
            Set<String> parameters = Stream.of(item.asJsonObject(), get)
                    .flatMap(holder -> holder
                            .getOrDefault("parameters", JsonArray.EMPTY_JSON_ARRAY)
                            .asJsonArray()
                            .getValuesAs(JsonObject.class)
                            .stream())
                    .map(parameter -> parameter.getString("$ref").replaceFirst(".*/", ""))
                    .collect(Collectors.toSet());
            assertThat(parameters).as(path).containsAll(places);
        });
    }

    @ParameterizedTest
    @MethodSource("answersInJson")
    void everyAnswerIsAsItsSchemaSays(String path) {
        HttpResponse<String> answer = HttpCaller.withToken(app, HttpCaller.printedToken(app))
                .get(path.substring(1).replace("{round}", "sne-2025").replace("{below}", "long"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SchemaCheck.faults(document, schema(path), object(answer.body())))
                .isEmpty();
    }

    @Test
    void aProblemIsAsItsSchemaSays() {
        JsonObject problem =
                document.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem");
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        for (String path : new String[] {"api/v1/rounds/none", "api/v1/nowhere", "api/internal/nowhere"}) {
            assertThat(SchemaCheck.faults(
                            document, problem, object(program.get(path).body())))
                    .as(path)
                    .isEmpty();
        }
    }

    static Set<String> answersInJson() {
        return paths().keySet().stream()
                .filter(path -> !path.endsWith(".csv"))
                .filter(path -> !isFile(paths().getJsonObject(path).getJsonObject("get")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForEverybody(JsonObject operation) {
        return operation.getJsonArray("tags").getString(0).equals("results");
    }

    private static boolean isFile(JsonObject operation) {
        JsonObject good = operation.getJsonObject("responses").getJsonObject("200");
        return good.containsKey("content")
                && good.getJsonObject("content").values().stream()
                        .map(content -> content.asJsonObject().getJsonObject("schema"))
                        .anyMatch(schema -> "binary".equals(schema.getString("format", "")));
    }

    private static JsonObject schema(String path) {
        return paths().getJsonObject(path)
                .getJsonObject("get")
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private static JsonObject paths() {
        return document.getJsonObject("paths");
    }

    private static Set<String> operations(JsonObject item) {
        Set<String> operations = new TreeSet<>(item.keySet());
        operations.remove("parameters");
        return operations;
    }

    private static void forEachOperation(Consumer<JsonObject> work) {
        paths().values().stream()
                .map(JsonValue::asJsonObject)
                .flatMap(item -> operations(item).stream().map(item::getJsonObject))
                .forEach(work);
    }

    private static Set<String> publicResources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mirps.employment").stream()
                        .filter(type -> type.tryGetAnnotationOfType(Path.class)
                                .filter(path -> path.value().startsWith("v1/"))
                                .isPresent())
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> verbs(type, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(JavaClass type, JavaMethod method) {
        String below = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value().replace(":.+}", "}")) // what it may be is not said there
                .orElse("");
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> verb.value() + " /api/"
                        + type.getAnnotationOfType(Path.class).value() + below);
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
