package org.mirps.employment.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB's own programs, asked to work on the embedded database. The password travels in a file for its owner only. */
final class DatabaseClient {

    private final MariadbBinaries binaries;
    private final DatabaseAccess access;
    private final Path temporary;
    private final Path log;

    /**
     * @param temporary folder for the file with the password
     * @param log file to which the programs' complaints are appended
     */
    DatabaseClient(MariadbBinaries binaries, DatabaseAccess access, Path temporary, Path log) {
        this.binaries = binaries;
        this.access = access;
        this.temporary = temporary;
        this.log = log;
    }

    /** First column of what is found. */
    List<String> query(String sql) throws StartFailure, IOException, InterruptedException {
        var lines = new ByteArrayOutputStream();
        run("mariadb", List.of("--batch", "--skip-column-names", "--execute=" + sql), lines);
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Writes all statements by which the schema and its rows are made again, with the history of versioned tables. */
    void dump(OutputStream out) throws StartFailure, IOException, InterruptedException {
        run("mariadb-dump", List.of("--single-transaction", "--dump-history", "--hex-blob"), out);
    }

    private void run(String program, List<String> options, OutputStream out)
            throws StartFailure, IOException, InterruptedException {
        Path account = temporary.resolve("client.cnf");
        PrivateFile.write(account, account());
        try {
            var command = new ArrayList<>(List.of(binaries.program(program).toString(), "--defaults-file=" + account));
            command.addAll(options);
            command.add(access.schema());
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            try (InputStream in = process.getInputStream()) {
                in.transferTo(out);
            }
            if (process.waitFor() != 0) {
                throw new StartFailure(Said.in("embedded.notRead", program, log));
            }
        } finally {
            Files.deleteIfExists(account);
        }
    }

    private String account() {
        return "[client]\nskip-ssl\nprotocol=tcp\nhost=127.0.0.1\nport=" + access.port() + "\nuser=" + access.user()
                + "\npassword=" + access.password() + "\n";
    }
}
