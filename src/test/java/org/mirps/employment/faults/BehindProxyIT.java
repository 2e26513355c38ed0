package org.mirps.employment.faults;

import org.mirps.employment.testing.ForwardingProxy;
import org.mirps.employment.testing.ProxyInFront;
import org.mirps.employment.testing.RunningApp;

/** Behind a proxy that opens a connection for each request and lists all addresses in one line. */
class BehindProxyIT extends BehindAProxy {

    @Override
    ProxyInFront proxy(RunningApp behind, String client, String scheme, String host) {
        return new ForwardingProxy(behind, client, scheme, host);
    }
}
