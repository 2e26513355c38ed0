package org.mirps.employment.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All REST resources live under {@code /api}: the public ones under {@code v1}, those of our own pages under {@code internal}. */
@ApplicationPath("api")
public class RestApplication extends Application {}
