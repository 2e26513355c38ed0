package org.mirps.employment.boot;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * One line for each message of the log file: moment in UTC, level, logger, text. What was thrown follows with its stack, but of each kind
 * once a minute, so that an outage does not push its own cause out of the log; the lines in between say when it was written. Of a stack the
 * beginning is kept and what is ours.
 */
public final class LogLine extends Formatter {

    private static final Duration ONCE_IN = Duration.ofMinutes(1);
    private static final int KINDS = 200;
    private static final int FRAMES = 8;
    private static final int CAUSES = 12;
    private static final String OURS = "org.mirps.employment.";

    private final Map<String, Instant> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > KINDS;
        }
    };

    @Override
    public String format(LogRecord message) {
        Instant at = message.getInstant().truncatedTo(ChronoUnit.MILLIS);
        String line =
                at + " " + message.getLevel() + " " + message.getLoggerName() + ": " + oneLine(formatMessage(message));
        return message.getThrown() == null ? line + "\n" : line + thrown(message.getThrown(), at);
    }

    private synchronized String thrown(Throwable thrown, Instant at) {
        String kind = kind(thrown);
        Instant before = written.get(kind);
        if (before != null && before.plus(ONCE_IN).isAfter(at)) {
            return " (" + kind + ", stack at " + before + ")\n";
        }
        written.remove(kind);
        written.put(kind, at);
        return "\n" + stack(thrown);
    }

    /** What it is and where it began: class and place of the innermost cause. */
    private static String kind(Throwable thrown) {
        Throwable first = thrown;
        for (int i = 0; first.getCause() != null && i < CAUSES; i++) {
            first = first.getCause();
        }
        StackTraceElement[] frames = first.getStackTrace();
        return first.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private static String stack(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable each = thrown;
        for (int i = 0; each != null && i < CAUSES; i++) {
            text.append(i == 0 ? "" : "Caused by: ")
                    .append(oneLine(each.toString()))
                    .append('\n');
            frames(each.getStackTrace(), text);
            each = each.getCause();
        }
        return text.toString();
    }

    private static void frames(StackTraceElement[] frames, StringBuilder text) {
        int left = 0;
        for (int i = 0; i < frames.length; i++) {
            if (i < FRAMES || frames[i].getClassName().startsWith(OURS)) {
                text.append("\tat ").append(frames[i]).append('\n');
            } else {
                left++;
            }
        }
        if (left > 0) {
            text.append("\t… ").append(left).append(" more\n");
        }
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
