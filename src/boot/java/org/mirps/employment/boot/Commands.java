package org.mirps.employment.boot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the commands: the help of the whole, and {@code serve} when no command is named. */
@Command(
        name = "java -jar mirps-employment.jar",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        synopsisSubcommandLabel = "[serve|demo|form|admin]",
        header = "${bundle:help.header}",
        description = {"", "${bundle:help.withoutCommand}", "${bundle:help.database}", ""},
        footer = {
            "",
            "${bundle:help.examples}",
            "  java -jar mirps-employment.jar demo",
            "  java -jar mirps-employment.jar serve --port 80 --data /var/lib/mirps-employment",
            "  java -jar mirps-employment.jar form check my-form.md",
            "  java -jar mirps-employment.jar admin link ana@example.org --data /var/lib/mirps-employment"
        })
final class Commands implements Runnable {

    private static final List<String> ABOUT_THE_WHOLE = List.of("-h", "--help", "-V", "--version");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Said.in("command.missing"));
    }

    /** {@code --port 80} means {@code serve --port 80}; so does nothing at all. */
    static String[] withDefaultCommand(String[] arguments) {
        boolean namesNone = arguments.length == 0 || arguments[0].startsWith("-");
        if (!namesNone || Arrays.stream(arguments).anyMatch(ABOUT_THE_WHOLE::contains)) {
            return arguments;
        }
        return Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }
}
