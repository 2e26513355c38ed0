package org.mirps.employment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows sample data only (setting {@code app.demo}); pages (as {@code demo.active}) and exports then say so. */
@Named("demo")
@ApplicationScoped
public class DemoMode {

    private final boolean active;

    /** For the container's proxy. */
    protected DemoMode() {
        this(false);
    }

    @Inject
    public DemoMode(@ConfigProperty(name = "app.demo", defaultValue = "false") boolean active) {
        this.active = active;
    }

    public boolean isActive() {
        return active;
    }
}
