package org.mirps.employment.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.sql.SQLException;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * One server process for all test classes of a JVM: it is started for the first, and each of the others finds its database as it was then.
 * What the application keeps in memory is by ids, and ids are given once.
 */
public final class SharedServer extends PayaraMicroDeployableContainer {

    /** Of the JVM: where it has several siblings, each class comes with a container of its own. */
    private static @Nullable HTTPContext started;

    private static @Nullable KeptRows atItsStart;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            return new ProtocolMetaData().addContext(started(archive));
        } catch (SQLException e) {
            throw new DeploymentException("The database is not as it was", e);
        }
    }

    private HTTPContext started(Archive<?> archive) throws DeploymentException, SQLException {
        synchronized (SharedServer.class) {
            HTTPContext known = started;
            if (known != null) {
                Objects.requireNonNull(atItsStart).putBack();
                return known;
            }
            TestDatabase.emptyMain();
            HTTPContext first = super.deploy(archive)
                    .getContexts(HTTPContext.class)
                    .iterator()
                    .next();
            atItsStart = KeptRows.of(TestDatabase.main());
            started = first;
            return first;
        }
    }

    /** It stays for the next class; the JVM's end is its own. */
    @Override
    public void undeploy(Archive<?> archive) {}
}
