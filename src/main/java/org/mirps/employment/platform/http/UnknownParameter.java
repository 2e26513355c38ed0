package org.mirps.employment.platform.http;

import java.util.Collection;
import org.mirps.employment.shared.BusinessRefusal;

/** Something is asked that there is no such question for; to answer without it would be an answer to another question. */
final class UnknownParameter extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param known names that there are; empty for none */
    UnknownParameter(String name, Collection<String> known) {
        super(
                known.isEmpty() ? "refusal.UnknownParameter.none" : "refusal.UnknownParameter",
                name,
                String.join(", ", known));
    }
}
