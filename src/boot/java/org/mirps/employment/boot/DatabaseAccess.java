package org.mirps.employment.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * How to reach a database.
 *
 * @param url a JDBC URL for the MariaDB driver, with the session in UTC
 */
public record DatabaseAccess(String url, String user, String password) {

    private static final String IN_UTC = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    /** The same database, with every connection in UTC unless the URL says otherwise. */
    DatabaseAccess inUtc() {
        if (url.contains("imeZone=")) {
            return this;
        }
        return new DatabaseAccess(url + (url.contains("?") ? "&" : "?") + IN_UTC, user, password);
    }

    /** Of the server, in an address that names one. */
    int port() {
        return server().getPort();
    }

    /** The schema's name, in such an address. */
    String schema() {
        return server().getPath().substring(1);
    }

    private URI server() {
        return URI.create(url.substring("jdbc:".length()));
    }

    /** Writes it as properties {@code url}, {@code user}, {@code password}, readable by the owner only. */
    void writeTo(Path file) throws IOException {
        PrivateFile.write(file, "url=" + url + "\nuser=" + user + "\npassword=" + password + "\n");
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}
