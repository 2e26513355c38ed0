package org.mirps.employment.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.mirps.employment.shared.ParticipantCode;

/** A code for a participant that has none yet: of a government its country's, of an organisation its country and its name, such as {@code gt-municipio}. */
final class CodeProposal {

    private static final int LONGEST = 30;

    private CodeProposal() {}

    /** @param taken codes that there are, in small letters */
    static ParticipantCode of(ParticipantDetails details, Set<String> taken) {
        if (details.kind() == ParticipantKind.GOVERNMENT) {
            return new ParticipantCode(details.country().value());
        }
        String wanted = details.country().value().toLowerCase(Locale.ROOT) + "-"
                + plain(details.name().es());
        String free = trimmed(wanted);
        for (int i = 2; taken.contains(free); i++) {
            free = trimmed(wanted) + "-" + i;
        }
        return new ParticipantCode(free);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Cut after a word where there is one. */
    private static String trimmed(String text) {
        String cut =
                text.length() <= LONGEST ? text : text.substring(0, LONGEST + 1).replaceAll("-[^-]*$", "");
        return cut.substring(0, Math.min(cut.length(), LONGEST)).replaceAll("^-+|-+$", "");
    }
}
