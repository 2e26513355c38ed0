package org.mirps.employment.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where people reach the installation, as the operator says.
 *
 * @param text scheme, host and port, such as {@code https://empleo.example.org:8443}; lower case, no slash at its end, no usual port
 */
public record PublicAddress(String text) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException unless it is an http or https address without a path */
    static PublicAddress of(String setting) {
        try {
            URI uri = new URI(setting.strip().toLowerCase(Locale.ROOT));
            boolean bare = uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawPath() != null
                    && uri.getRawPath().matches("/?");
            if (!bare || uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
                throw new IllegalArgumentException(setting);
            }
            return of(uri.getScheme(), uri.getHost(), uri.getPort());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(setting, e);
        }
    }

    /** @param port negative for the usual one */
    static PublicAddress of(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return new PublicAddress(scheme + "://" + host + (usual ? "" : ":" + port));
    }

    boolean isSecure() {
        return text.startsWith("https:");
    }

    /** Whether a Host header names it. */
    boolean isHost(String header) {
        String host = header.toLowerCase(Locale.ROOT);
        String own = text.substring(text.indexOf("://") + 3);
        return host.equals(own) || host.equals(own + (isSecure() ? ":443" : ":80"));
    }
}
