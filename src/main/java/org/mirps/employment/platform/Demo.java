package org.mirps.employment.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.shared.DemoMode;

/** Whether pages show the demo banner. */
@Named
@RequestScoped
public class Demo {

    @Inject
    DemoMode mode;

    public boolean isActive() {
        return mode.isOn();
    }
}
