package org.mirps.employment.journey;

import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps what every person of a failed story saw last, in {@code target/screenshots/failed-…}, and tells the log what their pages held. */
final class PictureOfFailure implements TestExecutionExceptionHandler {

    private static final Logger LOG = Logger.getLogger(PictureOfFailure.class.getName());

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var journey = (Journey) context.getRequiredTestInstance();
        String story = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        int number = 0;
        for (Visitor visitor : journey.visitors()) {
            number++;
            String held = visitor.evidence(Path.of("failed-" + story + "-" + number + ".png"));
            LOG.warning(() -> story + " had before them: " + held);
        }
        throw failure;
    }
}
