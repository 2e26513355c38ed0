package org.mirps.employment.contribution.live;

import org.mirps.employment.shared.Language;

/**
 * The page that saves.
 *
 * @param section which section it shows
 * @param since the contribution's revision that it shows
 * @param version of the form that it shows; empty for whatever is asked now
 */
public record Onlooker(String section, long since, Language language, String version) {

    public Onlooker(String section, long since, Language language) {
        this(section, since, language, "");
    }
}
