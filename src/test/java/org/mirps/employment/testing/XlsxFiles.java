package org.mirps.employment.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mirps.employment.form.FormWriter.Format;
import org.mirps.employment.form.xlsform.XlsFormWriter;

/** Excel workbooks for tests: made from Markdown, then changed with POI or part by part. */
public final class XlsxFiles {

    private XlsxFiles() {}

    /** The workbook of a Markdown text, as our own writer makes it. */
    public static byte[] of(String markdown) {
        return convert("test.md", markdown.getBytes(StandardCharsets.UTF_8), Format.XLSX);
    }

    public static byte[] convert(String fileName, byte[] source, Format format) {
        var writing = new XlsFormWriter().write(fileName, source, format);
        return writing.content().orElseThrow(() -> new AssertionError(writing.problems()));
    }

    /** As Excel would save it after somebody changed it by hand. */
    public static byte[] changed(String markdown, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(of(markdown)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] changedSurvey(String markdown, Consumer<XSSFSheet> change) {
        return changed(markdown, workbook -> change.accept(workbook.getSheet("survey")));
    }

    /** Each part replaced by what {@code change} makes of its name and content. */
    public static byte[] rezipped(byte[] xlsx, BiFunction<String, byte[], byte[]> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts(xlsx).forEach((name, content) -> parts.put(name, change.apply(name, content)));
        return zip(parts);
    }

    /** One piece of text in one part replaced by another. */
    public static byte[] edited(byte[] xlsx, String part, String from, String to) {
        return rezipped(
                xlsx,
                (name, content) -> name.equals(part)
                        ? new String(content, StandardCharsets.UTF_8)
                                .replace(from, to)
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
    }

    public static byte[] with(byte[] xlsx, String part, byte[] content) {
        Map<String, byte[]> parts = parts(xlsx);
        parts.put(part, content);
        return zip(parts);
    }

    public static byte[] without(byte[] xlsx, String part) {
        Map<String, byte[]> parts = parts(xlsx);
        parts.remove(part);
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] xlsx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
