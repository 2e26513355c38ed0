package org.mirps.employment.boot;

/** Entry point of the jar. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {}
}
