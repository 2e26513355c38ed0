package org.mirps.employment.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on form files without database and server; the tool itself lies in the web application. */
@Command(name = "form", mixinStandardHelpOptions = true, description = "${bundle:help.form}")
final class FormCommand implements Runnable {

    /** Held here because the logging framework alone would forget its level. */
    private static final Logger ALL_LOGS = Logger.getLogger("");

    private static final String TOOL = "org.mirps.employment.form.tool.FormTool";

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    FormCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Said.in("form.missing"));
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "${bundle:help.form.check}")
    int check(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:help.form.file}") List<Path> files)
            throws IOException, StartFailure {
        return tool(Stream.concat(Stream.of("check"), files.stream().map(Path::toString))
                .toArray(String[]::new));
    }

    @Command(name = "xform", mixinStandardHelpOptions = true, description = "${bundle:help.form.xform}")
    int xform(@Parameters(paramLabel = "FILE", description = "${bundle:help.form.file}") Path file)
            throws IOException, StartFailure {
        return tool("xform", file.toString());
    }

    @Command(name = "convert", mixinStandardHelpOptions = true, description = "${bundle:help.form.convert}")
    int convert(
            @Parameters(paramLabel = "IN", description = "${bundle:help.form.file}") Path from,
            @Parameters(paramLabel = "OUT", description = "${bundle:help.form.out}") Path to)
            throws IOException, StartFailure {
        return tool("convert", from.toString(), to.toString());
    }

    private int tool(String... arguments) throws IOException, StartFailure {
        ALL_LOGS.setLevel(Level.WARNING);
        try (var classes = WarClasses.unpack(JarContents.ofThisJar())) {
            Thread.currentThread().setContextClassLoader(classes.loader());
            var run = classes.loader()
                    .loadClass(TOOL)
                    .getMethod("run", String[].class, PrintStream.class, PrintStream.class);
            return (int) run.invoke(null, arguments, out, err);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The form tool failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new StartFailure(Said.in("form.none", String.valueOf(e.getMessage())), e);
        }
    }
}
