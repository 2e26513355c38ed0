package org.mirps.employment.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** Writes the application's warnings and errors to the process's own error stream, also while {@code System.err} goes elsewhere. */
public final class ConsoleWarnings extends Handler {

    private final StreamHandler console = new StreamHandler(new FileOutputStream(FileDescriptor.err), new OneLine());

    public ConsoleWarnings() {
        setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (isLoggable(message)) {
            console.publish(message);
            console.flush();
        }
    }

    @Override
    public void flush() {
        console.flush();
    }

    /** Leaves the error stream open: it belongs to the process. */
    @Override
    public void close() {
        flush();
    }

    /** Level, message and what was thrown; stack traces are in the log file. */
    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord message) {
            String thrown = message.getThrown() == null ? "" : ": " + message.getThrown();
            return message.getLevel() + " " + formatMessage(message) + thrown + System.lineSeparator();
        }
    }
}
