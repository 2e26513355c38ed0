package org.mirps.employment.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.platform.StartupNotices;
import org.mirps.employment.shared.DemoMode;

/** Says at the start what is wrong with the settings of mail: found out later, it would be by invitations that nobody got. */
@ApplicationScoped
public class MailCheck {

    @Inject
    MailSettings settings;

    @Inject
    DemoMode demo;

    @Inject
    StartupNotices notices;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object starting) {
        if (!demo.isOn()) {
            settings.problems().forEach(notices::fail);
        }
    }
}
