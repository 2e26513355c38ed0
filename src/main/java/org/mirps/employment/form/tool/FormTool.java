package org.mirps.employment.form.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.FormWriter;

/**
 * The commands {@code form check}, {@code form xform} and {@code form convert}, which need no server: only the classes and libraries of the WAR.
 *
 * <p>{@code check FILE…} prints one line of JSON per file: {@code {"file", "form_id", "version", "problems": [{"sheet", "row", "column",
 * "severity", "code", "message": {"es", "en"}}]}}; id and version are null where the form has errors. {@code xform FILE} prints the XForm.
 * {@code convert IN OUT} writes a workbook in the other format, which the ending of OUT names; it never writes over a file.
 */
public final class FormTool {

    private static final String USAGE = "Usage: form check FILE… | form xform FILE | form convert IN OUT";
    /** More than any form has; the reader refuses it by its size. */
    private static final int MOST_BYTES = 64_000_000;

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final int NOT_DONE = 2;

    private final FormReader reader;
    private final FormWriter writer;
    private final PrintStream out;
    private final PrintStream err;

    FormTool(FormReader reader, FormWriter writer, PrintStream out, PrintStream err) {
        this.reader = reader;
        this.writer = writer;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command with the reader and the writer that are found on the class path.
     *
     * @param args {@code check}, {@code xform} or {@code convert}, then files
     * @param out where results go; UTF-8 is for the caller to see to
     * @return the exit code: 0 fine, 1 a form has errors, 2 wrong usage or a file that cannot be read or written (one sentence on {@code err})
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new FormTool(found(FormReader.class), found(FormWriter.class), out, err).run(List.of(args));
    }

    private static <T> T found(Class<T> door) {
        return ServiceLoader.load(door, FormTool.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    int run(List<String> args) {
        String command = args.isEmpty() ? "" : args.get(0);
        List<String> files = args.isEmpty() ? List.of() : args.subList(1, args.size());
        if (command.equals("check") && !files.isEmpty()) {
            return files.stream().mapToInt(this::check).max().orElse(FINE);
        }
        if (command.equals("xform") && files.size() == 1) {
            return xform(files.get(0));
        }
        if (command.equals("convert") && files.size() == 2) {
            return convert(files.get(0), files.get(1));
        }
        err.println(USAGE);
        return NOT_DONE;
    }

    private int convert(String from, String to) {
        Optional<FormWriter.Format> format = Arrays.stream(FormWriter.Format.values())
                .filter(one -> to.toLowerCase(Locale.ROOT).endsWith(one.type().ending()))
                .findFirst();
        Optional<byte[]> source = format.isPresent() ? bytes(from) : Optional.empty();
        if (format.isEmpty()) {
            err.println("The file to write must end in .xlsx or .md: " + to);
        }
        if (source.isEmpty()) {
            return NOT_DONE;
        }
        FormWriter.Writing writing = writer.write(from, source.get(), format.orElseThrow());
        writing.problems().forEach(problem -> err.println(sentence(from, problem)));
        return writing.content().map(content -> store(to, content)).orElse(ERRORS);
    }

    private int store(String file, byte[] content) {
        try {
            Files.write(Path.of(file), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return FINE;
        } catch (FileAlreadyExistsException there) {
            err.println("The file " + file + " is already there. Remove it or choose another name.");
        } catch (IOException | InvalidPathException unwritable) {
            err.println("The file " + file + " cannot be written.");
        }
        return NOT_DONE;
    }

    private static String sentence(String file, FormProblem problem) {
        return file + ": " + (problem.sheet().isEmpty() ? "" : problem.sheet() + ", row " + problem.row() + ": ")
                + problem.message().en();
    }

    private int check(String file) {
        return read(file)
                .map(reading -> {
                    out.println(json(file, reading));
                    return reading.hasErrors() ? ERRORS : FINE;
                })
                .orElse(NOT_DONE);
    }

    private int xform(String file) {
        Optional<Reading> reading = read(file);
        if (reading.isEmpty()) {
            return NOT_DONE;
        }
        Optional<CompiledForm> form = reading.get().form();
        if (form.isEmpty()) {
            err.println("The form has errors, so there is no XForm. See: form check " + file);
            return ERRORS;
        }
        out.print(form.get().xform());
        return FINE;
    }

    private Optional<Reading> read(String file) {
        return bytes(file).map(content -> reader.read(file, content));
    }

    private Optional<byte[]> bytes(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return Optional.of(in.readNBytes(MOST_BYTES));
        } catch (IOException | InvalidPathException unreadable) {
            err.println("The file " + file + " cannot be read.");
            return Optional.empty();
        }
    }

    private static String json(String file, Reading reading) {
        Optional<FormDefinition> form = reading.form().map(CompiledForm::definition);
        return "{\"file\":" + quoted(file)
                + ",\"form_id\":"
                + form.map(definition -> quoted(definition.formId())).orElse("null")
                + ",\"version\":"
                + form.map(definition -> quoted(definition.version())).orElse("null")
                + ",\"problems\":["
                + reading.problems().stream().map(FormTool::json).collect(Collectors.joining(",")) + "]}";
    }

    private static String json(FormProblem problem) {
        return "{\"sheet\":" + quoted(problem.sheet())
                + ",\"row\":" + problem.row()
                + ",\"column\":" + quoted(problem.column())
                + ",\"severity\":" + quoted(problem.isError() ? "error" : "warning")
                + ",\"code\":" + quoted(problem.code())
                + ",\"message\":{\"es\":" + quoted(problem.message().es())
                + ",\"en\":" + quoted(problem.message().en()) + "}}";
    }

    /** A JSON string, as RFC 8259 wants it. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
