package org.mirps.employment.platform.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code /openapi}: the description of the API as it is written in {@code META-INF/openapi.yaml}; {@code ?format=JSON} gives the same in JSON.
 * The server's own service is off (the launcher's settings): it adds a member that the specification does not know, so that validators
 * refuse the document.
 */
@WebServlet("/openapi")
public class OpenApiDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SOURCE = "/META-INF/openapi.yaml";

    private byte[] yaml = {};
    private byte[] json = {};

    @Override
    public void init() throws ServletException {
        try (InputStream source = Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream(SOURCE), SOURCE)) {
            yaml = source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        JsonObject object = Json.createObjectBuilder(document).build();
        json = object.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asJson = "json".equalsIgnoreCase(request.getParameter("format"));
        byte[] body = asJson ? json : yaml;
        // Source: RFC 9512 for the type of YAML.
        response.setContentType((asJson ? "application/json" : "application/yaml") + "; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
