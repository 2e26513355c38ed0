package org.mirps.employment.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps what every person of a failed story saw last, in {@code target/screenshots/failed-…}. */
final class PictureOfFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var journey = (Journey) context.getRequiredTestInstance();
        int number = 0;
        for (Visitor visitor : journey.visitors()) {
            number++;
            visitor.picture(Path.of("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + "-" + number + ".png"));
        }
        throw failure;
    }
}
