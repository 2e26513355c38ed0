package org.mirps.employment.shared;

/** Door to the language in which the current request is answered. */
public interface ActiveLanguage {

    Language get();
}
