package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;

/**
 * A user story in a browser, over the shared demo year. Each person of the story has a browser window of their own; at the end none of them may
 * have seen an error of script, console or content security policy that the story did not expect.
 */
@ExtendWith(PictureOfFailure.class)
abstract class Journey {

    /** A desk. */
    static final int WIDE = 1280;

    /** A phone. */
    static final int NARROW = 360;

    private final List<Visitor> visitors = new ArrayList<>();

    /** Opens a window of this width, in CSS pixels, that speaks this language. */
    Visitor visitor(int width, Language language) {
        return visitor(RunningApp.demo(), width, language);
    }

    /** The same at another installation. */
    Visitor visitor(RunningApp app, int width, Language language) {
        var visitor = new Visitor(app.baseUri(), width, language);
        visitors.add(visitor);
        return visitor;
    }

    List<Visitor> visitors() {
        return visitors;
    }

    @AfterEach
    void nothingWentWrongInTheBrowser(TestInfo story) {
        visitors.forEach(Visitor::leave);
        assertThat(visitors.stream().flatMap(visitor -> visitor.faults().stream()))
                .as(story.getDisplayName())
                .isEmpty();
    }
}
