package org.mirps.employment.platform.settings;

/**
 * A setting of the installation, as administrators see it: no secret is in it.
 *
 * @param name key of what it is called
 * @param source the variable or option that says it
 * @param value as it is; empty if it was not said
 * @param state whether that is well
 * @param advice key of what to do or to know; never empty
 */
public record Setting(String name, String source, String value, State state, String advice) {

    /** Whether it is as it should be for a real year. */
    public enum State {
        WELL,
        /** Works, and could be better. */
        TO_KNOW,
        /** Something that people count on does not work. */
        MISSING
    }
}
