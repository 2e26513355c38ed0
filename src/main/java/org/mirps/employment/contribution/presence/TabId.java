package org.mirps.employment.contribution.presence;

import java.util.regex.Pattern;
import org.mirps.employment.shared.NotFound;

/** Identity of one open page, made by the page; with the account it is one in the world. */
public record TabId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{12}");

    /** @throws NotFound unless it is twelve characters of a–z and 0–9 */
    public TabId {
        if (!SHAPE.matcher(value).matches()) {
            throw new NotFound("tab");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
