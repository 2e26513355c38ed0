package org.mirps.employment.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Interface text outside Faces pages: the bundle {@code messages} of one room in one language. Use:
 *
 * <pre>{@code Texts.of("contribution", Language.EN).get("save.savedAt", time)}</pre>
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Language language;

    private Texts(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param room name of the room's package, such as {@code shared} */
    public static Texts of(String room, Language language) {
        return new Texts(
                ResourceBundle.getBundle(
                        "org.mirps.employment." + room + ".messages",
                        language.locale(),
                        Texts.class.getClassLoader(),
                        NO_FALLBACK),
                language);
    }

    /** What a refusal says to a person. */
    public static String of(BusinessRefusal refusal, Language language) {
        return of("shared", language).get(refusal.textKey(), refusal.arguments());
    }

    /**
     * The text with its places filled in. Always a {@link MessageFormat}: an apostrophe is written twice in the bundle.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return get(key, List.of(arguments));
    }

    /** The same; empty if there is no such key, where what is said may be of an earlier version. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** Text of people within ours: what turns the direction of writing in it turns nothing around it. */
    private static Object byItself(Object argument) {
        return argument instanceof String text ? PlainText.isolated(text) : argument;
    }

    private String get(String key, List<Object> arguments) {
        return new MessageFormat(bundle.getString(key), language.formats())
                .format(arguments.stream().map(Texts::byItself).toArray());
    }
}
