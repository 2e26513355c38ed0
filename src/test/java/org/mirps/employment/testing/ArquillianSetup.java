package org.mirps.employment.testing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian's server use the test database; found by Arquillian through {@code META-INF/services}. */
public final class ArquillianSetup implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ArquillianServer.class);
    }
}
