package org.mirps.employment.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All REST resources live under {@code /api}: the public ones under {@code v1}, those of our own pages under {@code internal}. */
@ApplicationPath("api")
public class RestApplication extends Application {

    /** Without Jersey's generated description, which lists the internal resources and names its version. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
