package org.mirps.employment.shared;

/** Door to choosing the language of a session. */
public interface LanguageChoice {

    /** The language of the person who has just signed in; one chosen on purpose in this session stays. */
    void preset(Language preferred);
}
