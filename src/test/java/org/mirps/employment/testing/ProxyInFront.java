package org.mirps.employment.testing;

import java.io.IOException;
import java.net.URI;

/** A proxy before a running application. */
public interface ProxyInFront extends AutoCloseable {

    /** Where to ask it, ending in a slash. */
    URI address();

    @Override
    void close() throws IOException;
}
