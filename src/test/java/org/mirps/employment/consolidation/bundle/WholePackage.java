package org.mirps.employment.consolidation.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.mirps.employment.shared.Sha256;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A package as whoever gets it reads it, by readers that share nothing with its writers: what each of its files says is held against its CSV tables. */
public final class WholePackage {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<String, Pattern> TYPES = Map.of(
            "integer", Pattern.compile("-?\\d+"),
            "number", NUMBER,
            "boolean", Pattern.compile("true|false"),
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "datetime", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*"),
            "time", Pattern.compile("\\d\\d:\\d\\d.*"));

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Table> tables = new TreeMap<>();

    /** A table as it lies there. */
    public record Table(List<String> headings, List<List<String>> rows) {

        /** What a row of it says in the column of that heading. */
        public String cell(List<String> row, String column) {
            return row.get(headings.indexOf(column));
        }
    }

    private WholePackage() {}

    public static WholePackage read(byte[] zip) {
        WholePackage whole = new WholePackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                whole.files.put(entry.getName().replaceFirst("^[^/]*/", ""), in.readAllBytes());
            }
            whole.files.forEach((name, content) -> {
                if (name.matches("data/[^/]*(?<!\\.sdmx)\\.csv")) {
                    whole.tables.put(name, table(content));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole;
    }

    public static Table table(byte[] csv) {
        try (CSVParser cells = CSVFormat.RFC4180.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            List<List<String>> all = new ArrayList<>();
            cells.forEach(row -> all.add(row.toList()));
            return new Table(all.get(0), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] file(String name) {
        assertThat(files).containsKey(name);
        return Objects.requireNonNull(files.get(name));
    }

    /** @param name {@code data/long.csv} */
    public Table table(String name) {
        assertThat(tables).containsKey(name);
        return Objects.requireNonNull(tables.get(name));
    }

    /** Throws AssertionError, naming the first cell or file, where any shape says something else than the tables. */
    public void saysTheSameThroughout() throws IOException {
        assertThat(tables).containsKeys("data/long.csv", "data/wide.csv", "data/codebook.csv", "data/indicators.csv");
        checksumsAreThoseOfTheFiles();
        theDataPackageDescribesEveryCell();
        csvOnTheWebNamesEveryColumn();
        theArchiveKnowsEveryVariableOfTheWideTables();
        theWorkbookHoldsEveryCell();
        sdmxHasEveryObservation();
        jsonStatHasEveryNumber();
        scriptsReadEveryColumn();
    }

    private void checksumsAreThoseOfTheFiles() {
        List<String> listed = text("SHA256SUMS").lines().toList();
        assertThat(listed).hasSize(files.size() - 1);
        for (String line : listed) {
            assertThat(line.substring(0, 64)).as(line).isEqualTo(Sha256.of(file(line.substring(66))));
        }
    }

    private void theDataPackageDescribesEveryCell() {
        JsonObject described = json("datapackage.json");
        List<String> paths = new ArrayList<>();
        for (JsonObject resource : described.getJsonArray("resources").getValuesAs(JsonObject.class)) {
            String path = resource.getString("path");
            paths.add(path);
            assertThat(resource.getString("hash")).isEqualTo("sha256:" + Sha256.of(file(path)));
            assertThat(resource.getInt("bytes")).isEqualTo(file(path).length);
            describes(resource.getJsonObject("schema"), table(path), path);
        }
        assertThat(paths).containsExactlyInAnyOrderElementsOf(tables.keySet());
    }

    private static void describes(JsonObject schema, Table table, String path) {
        List<JsonObject> fields = schema.getJsonArray("fields").getValuesAs(JsonObject.class);
        assertThat(fields).extracting(field -> field.getString("name")).as(path).isEqualTo(table.headings());
        Set<String> keys = new HashSet<>();
        JsonValue key = schema.containsKey("primaryKey")
                ? schema.get("primaryKey")
                : schema.getJsonArray("uniqueKeys").get(0);
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                fits(fields.get(i), row.get(i), path);
            }
            String named = key.asJsonArray().stream()
                    .map(column -> table.cell(row, column.toString().replace("\"", "")))
                    .toList()
                    .toString();
            assertThat(keys.add(named))
                    .as("%s: only one row is %s", path, named)
                    .isTrue();
        }
    }

    private static void fits(JsonObject field, String cell, String path) {
        if (cell.isEmpty()) {
            return;
        }
        String type = field.getString("type");
        if (TYPES.containsKey(type)) {
            assertThat(cell).as("%s: %s", path, field.getString("name")).matches(TYPES.get(type));
        }
        if (field.containsKey("categories")) {
            assertThat(field.getJsonArray("categories").getValuesAs(JsonObject.class))
                    .extracting(category -> category.getString("value"))
                    .as("%s: %s", path, field.getString("name"))
                    .contains(cell);
        }
    }

    private void csvOnTheWebNamesEveryColumn() {
        List<JsonObject> described =
                json("csv-metadata.json").getJsonArray("tables").getValuesAs(JsonObject.class);
        assertThat(described).extracting(table -> table.getString("url")).hasSameSizeAs(tables.keySet());
        for (JsonObject one : described) {
            assertThat(one.getJsonObject("tableSchema").getJsonArray("columns").getValuesAs(JsonObject.class))
                    .extracting(column -> column.getString("titles"))
                    .isEqualTo(table(one.getString("url")).headings());
        }
    }

    private void theArchiveKnowsEveryVariableOfTheWideTables() throws IOException {
        Element study = root("metadata/ddi-codebook.xml");
        List<Element> described = elements(study, "fileDscr");
        assertThat(described).extracting(one -> one.getAttribute("URI")).contains("data/wide.csv");
        for (Element one : described) {
            Table table = table(one.getAttribute("URI"));
            assertThat(elements(study, "var"))
                    .filteredOn(variable -> variable.getAttribute("files").equals(one.getAttribute("ID")))
                    .extracting(variable -> variable.getAttribute("name"))
                    .isEqualTo(table.headings());
            assertThat(elements(one, "caseQnty").get(0).getTextContent())
                    .isEqualTo(String.valueOf(table.rows().size()));
        }
    }

    private void theWorkbookHoldsEveryCell() throws IOException {
        String name = files.keySet().stream()
                .filter(file -> file.endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        holdsEveryCell(file(name), tables);
    }

    /** @param tables by the places of their CSV files; each has a sheet of its name */
    static void holdsEveryCell(byte[] xlsx, Map<String, Table> tables) throws IOException {
        try (InputStream in = new ByteArrayInputStream(xlsx);
                Workbook workbook = WorkbookFactory.create(in)) {
            tables.forEach((path, table) -> {
                String name = path.replaceAll("data/|\\.csv", "");
                Sheet sheet = workbook.getSheet(name.substring(0, Math.min(name.length(), 31)));
                assertThat(sheet).as(name).isNotNull();
                assertThat(sheet.getLastRowNum())
                        .as(name)
                        .isEqualTo(table.rows().size());
                holds(sheet.getRow(0), table.headings(), name);
                for (int i = 0; i < table.rows().size(); i++) {
                    holds(sheet.getRow(i + 1), table.rows().get(i), name + " " + (i + 2));
                }
            });
        }
    }

    private static void holds(Row row, List<String> cells, String where) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.getCell(i);
            String expected = cells.get(i);
            if (expected.isEmpty()) {
                assertThat(cell == null || cell.toString().isEmpty()).as(where).isTrue();
                continue;
            }
            assertThat(cell).as(where + ": " + expected).isNotNull();
            switch (cell.getCellType()) {
                case NUMERIC -> holdsNumber(cell, expected, where);
                case BOOLEAN ->
                    assertThat(String.valueOf(cell.getBooleanCellValue()))
                            .as(where)
                            .isEqualTo(expected);
                default ->
                    assertThat(cell.getRichStringCellValue().getString().replace("\r\n", "\n"))
                            .as(where)
                            .isEqualTo(expected.replace("\r\n", "\n"));
            }
        }
    }

    private static void holdsNumber(Cell cell, String expected, String where) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime told = cell.getLocalDateTimeCellValue();
            assertThat(told.toString()).as(where).startsWith(expected.substring(0, Math.min(16, expected.length())));
        } else {
            assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).as(where).isEqualByComparingTo(expected);
        }
    }

    private void sdmxHasEveryObservation() {
        Table sdmx = table(file("data/indicators.sdmx.csv"));
        Table observed = table("data/indicators.csv");
        Table region = table("data/indicators-region.csv");
        assertThat(sdmx.rows()).hasSize(observed.rows().size() + region.rows().size());
        List<List<String>> all = new ArrayList<>(observed.rows());
        all.addAll(region.rows());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> row = sdmx.rows().get(i);
            Table from = i < observed.rows().size() ? observed : region;
            assertThat(sdmx.cell(row, "OBS_VALUE")).isEqualTo(from.cell(all.get(i), "value"));
            assertThat(sdmx.cell(row, "INDICATOR"))
                    .startsWith(from.cell(all.get(i), "code"))
                    .endsWith(from.cell(all.get(i), "part"))
                    .matches("[A-Za-z0-9_@$\\-]+");
            assertThat(keys.add(row.subList(3, 10).toString()))
                    .as(row.toString())
                    .isTrue();
        }
    }

    private void jsonStatHasEveryNumber() {
        Table observed = table("data/indicators.csv");
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (List<String> row : observed.rows()) {
            if (observed.cell(row, "row").isEmpty()) {
                values.computeIfAbsent(
                                String.join(
                                        "/",
                                        observed.cell(row, "code"),
                                        observed.cell(row, "figure"),
                                        observed.cell(row, "government"),
                                        observed.cell(row, "part"),
                                        observed.cell(row, "category")),
                                unused -> new ArrayList<>())
                        .add(observed.cell(row, "value"));
            }
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (JsonObject dataset : json("data/indicators.json")
                .getJsonObject("link")
                .getJsonArray("item")
                .getValuesAs(JsonObject.class)) {
            told.putAll(cells(dataset));
        }
        values.forEach((key, value) -> {
            if (value.size() == 1 && NUMBER.matcher(value.get(0)).matches()) {
                assertThat(new BigDecimal(told.getOrDefault(key, "NaN is not there: " + key)))
                        .as(key)
                        .isEqualByComparingTo(value.get(0));
            }
        });
    }

    /** Numbers by what they are of, from the index alone, as JSON-stat says it. */
    private static Map<String, String> cells(JsonObject dataset) {
        List<List<String>> indexes = new ArrayList<>();
        for (JsonValue id : dataset.getJsonArray("id")) {
            JsonObject dimension = dataset.getJsonObject("dimension")
                    .getJsonObject(id.toString().replace("\"", ""))
                    .getJsonObject("category");
            indexes.add(dimension.getJsonArray("index").stream()
                    .map(one -> one.toString().replace("\"", ""))
                    .toList());
        }
        int[] size = indexes.stream().mapToInt(List::size).toArray();
        assertThat(dataset.getJsonArray("size").toString())
                .isEqualTo(IntStream.of(size).boxed().toList().toString().replace(" ", ""));
        assertThat(dataset.getJsonArray("value")).hasSize(IntStream.of(size).reduce(1, (a, b) -> a * b));
        JsonObject of = dataset.getJsonObject("extension");
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < dataset.getJsonArray("value").size(); at++) {
            String category = indexes.get(2).get(at % size[2]);
            cells.put(
                    String.join(
                            "/",
                            of.getString("code"),
                            of.getString("figure"),
                            indexes.get(0).get(at / (size[1] * size[2])),
                            indexes.get(1).get(at / size[2] % size[1]),
                            category.equals("_Z") ? "" : category),
                    dataset.getJsonArray("value").get(at).toString());
        }
        return cells;
    }

    private void scriptsReadEveryColumn() {
        String r = text("scripts/read.R");
        String stata = text("scripts/read.do");
        String spss = text("scripts/read.sps");
        tables.forEach((path, table) -> {
            assertThat(r).contains('"' + path + '"');
            assertThat(stata).contains("`\"" + path + "\"'");
            assertThat(spss).containsAnyOf("'" + path + "'", "'" + path.replace("data/", "data/one-line/") + "'");
            table.headings().forEach(heading -> {
                assertThat(r).contains('"' + heading + "\" = ");
                assertThat(stata).contains("[heading] `\"" + heading + "\"'");
            });
        });
    }

    private JsonObject json(String name) {
        return Json.createReader(new ByteArrayInputStream(file(name))).readObject();
    }

    private String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private Element root(String name) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file(name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
