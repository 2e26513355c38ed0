package org.mirps.employment.form;

import org.mirps.employment.shared.Language;

/** Door to the words of units: this room knows only their codes, such as {@code persons}. */
public interface UnitWords {

    /** A unit without words is its own word. */
    String say(String unit, Language language);
}
