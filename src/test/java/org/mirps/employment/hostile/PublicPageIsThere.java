package org.mirps.employment.hostile;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mirps.employment.testing.RunningApp;

/** Somebody reads a public page of the shared demo year all through each test. */
final class PublicPageIsThere implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(PublicPageIsThere.class);

    @Override
    public void beforeTestExecution(ExtensionContext test) throws IOException, InterruptedException {
        test.getStore(OURS).put(PublicPage.class, PublicPage.readAgainAndAgain(RunningApp.demo()));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws InterruptedException {
        Objects.requireNonNull(test.getStore(OURS).remove(PublicPage.class, PublicPage.class))
                .close();
    }
}
