package org.mirps.employment.boot;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, in the language of whoever runs it as the system tells it ({@code LANG}): Spanish, or English for any other. */
final class Said {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            Said.class.getPackageName() + ".launcher",
            Locale.getDefault().getLanguage().equals("es") ? new Locale("es") : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Said() {}

    /** The sentences of {@code --help}, which picocli asks for by their keys. */
    static ResourceBundle texts() {
        return TEXTS;
    }

    /** @param of what is said of, in the order of the text's places */
    static String in(String key, Object... of) {
        return String.format(Locale.ROOT, TEXTS.getString(key), of);
    }
}
