package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private final LogLine format = new LogLine();

    @Test
    void aMessageIsOneLine() {
        assertThat(format.format(message(NOON, "first\n second", null)))
                .isEqualTo("2026-03-02T12:00:00.123Z WARNING room: first second\n");
    }

    @Test
    void aStackIsWrittenOnceAMinute() {
        assertThat(format.format(message(NOON, "a", failure(1))))
                .contains("\tat ")
                .hasLineCount(1 + 2 * (1 + 8 + 1));
        assertThat(format.format(message(NOON.plusSeconds(59), "b", failure(2))))
                .isEqualTo("2026-03-02T12:00:59.123Z WARNING room: b (java.lang.IllegalStateException at " + place()
                        + ", stack at 2026-03-02T12:00:00.123Z)\n");
        assertThat(format.format(message(NOON.plusSeconds(60), "c", failure(3))))
                .contains("\tat ");
    }

    @Test
    void anotherKindHasItsOwnStack() {
        format.format(message(NOON, "a", failure(1)));
        assertThat(format.format(message(NOON, "b", new IllegalArgumentException("x"))))
                .contains("\tat ");
    }

    @Test
    void framesOfOursAreKeptHoweverDeep() {
        Throwable deep = failure(1);
        StackTraceElement[] frames = new StackTraceElement[300];
        Arrays.fill(frames, new StackTraceElement("org.server.Valve", "invoke", "Valve.java", 1));
        frames[250] = new StackTraceElement("org.mirps.employment.round.Round", "open", "Round.java", 7);
        deep.setStackTrace(frames);
        assertThat(format.format(message(NOON, "a", deep)))
                .contains("\tat org.mirps.employment.round.Round.open(Round.java:7)", "\t… 291 more");
    }

    /** A failure with a cause, always from the same line. */
    private static RuntimeException failure(int number) {
        IllegalStateException cause = new IllegalStateException("number " + number);
        cause.setStackTrace(frames());
        RuntimeException failure = new RuntimeException("around " + number, cause);
        failure.setStackTrace(frames());
        return failure;
    }

    private static StackTraceElement[] frames() {
        StackTraceElement[] frames = new StackTraceElement[100];
        Arrays.fill(frames, new StackTraceElement("org.server.Valve", "invoke", "Valve.java", 1));
        return frames;
    }

    private static String place() {
        return frames()[0].toString();
    }

    private static LogRecord message(Instant at, String text, @Nullable Throwable thrown) {
        LogRecord message = new LogRecord(Level.WARNING, text);
        message.setInstant(at);
        message.setLoggerName("room");
        message.setThrown(thrown);
        return message;
    }
}
