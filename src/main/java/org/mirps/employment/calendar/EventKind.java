package org.mirps.employment.calendar;

/** Sessions are those of the roadmap; beside them it names additional events. */
public enum EventKind {
    SESSION,
    EVENT
}
