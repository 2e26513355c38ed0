package org.mirps.employment.practice;

/** The order of practices that were found. */
public enum PracticeSort {
    /** How often the words that were typed occur; of all practices, the newest. */
    RELEVANCE,
    /** Accepted last. */
    NEWEST,
    TITLE,
    /** The most participants first; those that do not say how many last. */
    PARTICIPANTS
}
