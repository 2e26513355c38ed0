package org.mirps.employment.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms that pages hold, read from their sources. */
final class FormsOfPages {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<a:form id=\"(\\w+)\".*?</a:form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(a:(input|texts|select|upload|named)\\b|textarea|select|h:input(Text|Textarea|Secret|File)\\b"
                    + "|h:select|ui:include|input (?!type=\"hidden\"))");

    /**
     * A form of ours with something to fill or choose.
     *
     * @param file below {@code src/main/webapp}: a page, or a part of pages
     * @param pages in which it stands
     */
    record Form(String file, String id, Set<String> pages) {

        @Override
        public String toString() {
            return name(file, id);
        }
    }

    private FormsOfPages() {}

    static String name(String file, String form) {
        return file + " " + form;
    }

    static List<Form> withFields() {
        Map<String, String> files = files();
        List<Form> forms = new ArrayList<>();
        files.forEach((file, text) -> {
            Matcher found = FORM.matcher(text);
            while (found.find()) {
                if (FIELD.matcher(found.group()).find()) {
                    forms.add(new Form(file, found.group(1), pages(file, files)));
                }
            }
        });
        return forms;
    }

    /** Itself, or those which include it, however often over. */
    private static Set<String> pages(String file, Map<String, String> files) {
        if (!file.startsWith("WEB-INF")) {
            return Set.of(file);
        }
        Set<String> pages = new TreeSet<>();
        files.forEach((other, text) -> {
            if (text.contains("src=\"/" + file)) {
                pages.addAll(pages(other, files));
            }
        });
        return pages;
    }

    private static Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                texts.put(WEBAPP.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
