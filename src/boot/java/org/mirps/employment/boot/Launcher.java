package org.mirps.employment.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Entry point of the jar: reads the command line and runs {@code serve}, {@code demo} or {@code form}. Exit codes: 0 done, 1 could not be done
 * (one sentence on the error stream says why), 2 the command line was not understood.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        System.exit(commandLine(out, err).execute(Commands.withDefaultCommand(arguments)));
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        // picocli has no key for what it says of this one
        var help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().header(Said.in("help.help"));
        var commands = new CommandLine(new Commands())
                .addSubcommand(new CommandLine(new ServeCommand()))
                .addSubcommand(new CommandLine(new DemoCommand()))
                .addSubcommand(new FormCommand(out, err))
                .addSubcommand(new AdminCommand())
                .addSubcommand(help);
        return commands.setResourceBundle(Said.texts())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Launcher::sayWhy);
    }

    private static int sayWhy(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof StartFailure) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    /** The streams of the process in UTF-8, whatever the locale; the server replaces {@code System.out} by a logger later. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
