package org.mirps.employment.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.zip.GZIPInputStream;
import org.mirps.employment.boot.DatabaseAccess;

/** Dumps of a database, loaded as an operator would: by MariaDB's own client. */
public final class SqlDump {

    private SqlDump() {}

    /** @param zipped what {@code mariadb-dump --dump-history} wrote, compressed by gzip; closed here */
    public static void load(InputStream zipped, DatabaseAccess access) throws IOException, InterruptedException {
        URI server = URI.create(access.url().substring("jdbc:".length()));
        var command = new ProcessBuilder(
                TestFolders.binaries().folder().resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--user=" + access.user(),
                server.getPath().substring(1));
        command.environment().put("MYSQL_PWD", access.password());
        Process client = command.redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var sql = new GZIPInputStream(zipped);
                var in = client.getOutputStream()) {
            sql.transferTo(in);
        }
        if (client.waitFor() != 0) {
            throw new AssertionError("The dump could not be loaded");
        }
    }
}
