package org.mirps.employment.platform.http;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has EclipseLink ask a question once. It asks three times more, each with a wait of its own, when the database does not answer; here whoever
 * waits is told at once, and asks again. Named in {@code persistence.xml}.
 */
public class ReadsOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setQueryRetryAttemptCount(0);
        }
    }
}
