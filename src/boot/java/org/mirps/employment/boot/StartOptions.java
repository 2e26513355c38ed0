package org.mirps.employment.boot;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that {@code serve} and {@code demo} share. */
final class StartOptions {

    private static final int HIGHEST_PORT = 65535;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "${bundle:help.data} ./${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "${bundle:help.port} ${DEFAULT-VALUE}")
    private void setPort(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), Said.in("port.number", Integer.toString(port)));
        }
        this.port = port;
    }

    int port() {
        return port;
    }

    Path data() {
        return data.toAbsolutePath().normalize();
    }
}
