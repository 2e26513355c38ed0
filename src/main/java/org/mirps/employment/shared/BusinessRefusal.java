package org.mirps.employment.shared;

import java.util.List;

/**
 * Something that the rules of the product do not allow, named for what was refused. It carries the key of a text and its arguments; the
 * page or the API says it in the reader's language. It is expected, is not logged as an error, and rolls the transaction back.
 */
public abstract class BusinessRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient List<Object> arguments;

    protected BusinessRefusal(String textKey, Object... arguments) {
        super(textKey + " " + List.of(arguments));
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    /** Key in the bundle {@code org.mirps.employment.shared.messages}, such as {@code refusal.RoundClosed}. */
    public String textKey() {
        return textKey;
    }

    /** What fills {@code {0}}, {@code {1}} … of the text. */
    public List<Object> arguments() {
        return arguments;
    }
}
