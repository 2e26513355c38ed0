package org.mirps.employment.faults;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mirps.employment.testing.Haproxy;
import org.mirps.employment.testing.ProxyInFront;
import org.mirps.employment.testing.RunningApp;

/** Behind HAProxy where it is installed: it keeps connections for other requests, and adds a line of its own to what a client says. */
@Tag("long")
@EnabledIf("org.mirps.employment.testing.Haproxy#isInstalled")
class BehindHaproxyIT extends BehindAProxy {

    @Override
    ProxyInFront proxy(RunningApp behind, String client, String scheme, String host) throws IOException {
        return Haproxy.before(behind, client, scheme, host);
    }
}
