package org.mirps.employment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows sample data only (setting {@code app.demo}); pages and exports then say so. */
@ApplicationScoped
public class DemoMode {

    private final boolean on;

    /** For the container's proxy. */
    protected DemoMode() {
        this(false);
    }

    @Inject
    public DemoMode(@ConfigProperty(name = "app.demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
