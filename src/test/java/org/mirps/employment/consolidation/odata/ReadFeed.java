package org.mirps.employment.consolidation.odata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** A service of a round as a spreadsheet reads it: page after page by the addresses that it is given. */
public final class ReadFeed {

    private final RunningApp app;
    private final HttpCaller program;
    private final String root;

    public ReadFeed(RunningApp app, String round) {
        this.app = app;
        this.program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        this.root = "api/v1/rounds/" + round + "/odata";
    }

    HttpResponse<String> get(String below) {
        return program.get(root + below.replace(" ", "%20").replace("'", "%27"));
    }

    JsonObject json(String below) {
        HttpResponse<String> answer = get(below);
        assertThat(answer.statusCode()).as(below + "\n" + answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    /** The first page of at most so many rows. */
    JsonObject page(String below, int most) {
        return next(program.request(root + below), most);
    }

    /** Behind a page: by the address that it names. */
    JsonObject after(JsonObject page, int most) {
        String address = page.getString("@odata.nextLink");
        assertThat(address).startsWith(app.baseUri().toString());
        return next(program.request(address.substring(app.baseUri().toString().length())), most);
    }

    private JsonObject next(java.net.http.HttpRequest.Builder request, int most) {
        HttpResponse<String> answer = program.send(request.header("Prefer", "odata.maxpagesize=" + most));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("odata.maxpagesize=" + most);
        return parse(answer.body());
    }

    /** All rows of a set. @param pages gets how many there were */
    public List<JsonObject> all(String set, int most, List<Integer> pages) {
        List<JsonObject> rows = new ArrayList<>();
        JsonObject page = page("/" + set, most);
        while (true) {
            List<JsonObject> these = page.getJsonArray("value").getValuesAs(JsonObject.class);
            assertThat(these).hasSizeLessThanOrEqualTo(most);
            pages.add(these.size());
            rows.addAll(these);
            if (!page.containsKey("@odata.nextLink")) {
                return rows;
            }
            page = after(page, most);
        }
    }

    /** A value as a cell of a CSV file would write it; empty for none. A property that is not there is a fault. */
    public static String cell(@Nullable JsonValue value) {
        if (value == null) {
            throw new AssertionError("A property is missing");
        }
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
            default -> value.toString();
        };
    }

    /** Whether both are one value: a number however many zeros stand behind its point, a moment however many behind its seconds. */
    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.matches("-?\\d+(\\.\\d+)?") && other.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        }
        return one.endsWith("Z")
                && other.endsWith("Z")
                && java.time.Instant.parse(one).equals(java.time.Instant.parse(other));
    }

    static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Where the service is. */
    URI uri() {
        return app.baseUri().resolve(root);
    }
}
