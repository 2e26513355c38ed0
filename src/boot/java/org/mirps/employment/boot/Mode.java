package org.mirps.employment.boot;

/** Real work for everybody who reaches the machine, or a sample year for the person in front of it. */
enum Mode {
    SERVE,
    DEMO
}
