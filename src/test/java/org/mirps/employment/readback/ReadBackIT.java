package org.mirps.employment.readback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.form.FormHasProblems;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.testing.AppArchive;

/**
 * Made-up forms are published, filled by officials of several governments through the app's own use cases on a real MariaDB, submitted, some
 * of them accepted, and written as the long table and all wide tables. An independent reader reads the files back: they hold what was
 * answered, nothing else and nothing less, in its order. A failure names its seed and the smallest form that shows it.
 */
@ExtendWith(ArquillianExtension.class)
class ReadBackIT {

    /** A rank is refused in workbooks. */
    private static final Set<QuestionType> EXPORTED =
            EnumSet.complementOf(EnumSet.of(QuestionType.NOTE, QuestionType.RANK));

    private static final int SIZE = 30;
    private static final int FRAMES = 12;
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @Inject
    private Officials officials;

    private final Seen seen = new Seen();

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void fortyForms() {
        assertThat(failures(0, 40)).isEmpty();
        theyHadSomethingOfEverything();
    }

    @Test
    @Tag("long")
    void aThousandForms() {
        assertThat(failures(40, 1_040)).isEmpty();
    }

    private void theyHadSomethingOfEverything() {
        assertThat(seen.answers).as(seen.toString()).containsOnlyKeys(EXPORTED);
        assertThat(Stream.concat(
                        seen.answers.values().stream(),
                        Stream.of(
                                seen.blanks,
                                seen.estimates,
                                seen.notAvailable,
                                seen.explanations,
                                seen.hiddenAnswers,
                                seen.rows,
                                seen.rowsWithinRows,
                                seen.submissions,
                                seen.drafts)))
                .as(seen.toString())
                .allMatch(number -> number >= 10);
    }

    private List<String> failures(int from, int to) {
        return IntStream.range(from, to)
                .filter(seed -> failure(seed, SIZE) != null)
                .mapToObj(this::smallestFailure)
                .toList();
    }

    /** Of the smallest form of a seed that fails. */
    private String smallestFailure(int seed) {
        return IntStream.rangeClosed(1, SIZE)
                .mapToObj(size -> failure(seed, size))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("seed " + seed + " fails only now and then");
    }

    private @Nullable String failure(int seed, int size) {
        Dice dice = new Dice(seed);
        RoundCode code = new RoundCode("made-" + ROUNDS.incrementAndGet());
        MadeForm form = new FormMaker(code.value(), dice, size).make();
        try {
            new RoundPlay(officials, code, form, dice, seen).play();
            return null;
        } catch (RuntimeException | AssertionError failure) {
            return "seed " + seed + ", size " + size + ": " + told(failure) + "\n" + form.markdown();
        }
    }

    private static String told(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof FormHasProblems refused) {
            return refused.problems().stream()
                    .filter(FormProblem::isError)
                    .toList()
                    .toString();
        }
        String frames = Arrays.stream(root.getStackTrace())
                .limit(root instanceof AssertionError ? 0 : FRAMES)
                .map(frame -> "\n   at " + frame)
                .collect(Collectors.joining());
        return root + frames;
    }
}
