package org.mirps.employment.participant.logo;

import org.mirps.employment.shared.BusinessRefusal;

/** A file that makes no logo: too large, of another kind, damaged, or with too many dots. Nothing was changed. */
public final class LogoNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private LogoNotPossible(String why, Object... arguments) {
        super("refusal.LogoNotPossible." + why, arguments);
    }

    static LogoNotPossible tooLarge(int kilobytes) {
        return new LogoNotPossible("large", kilobytes);
    }

    static LogoNotPossible ofAnotherKind() {
        return new LogoNotPossible("kind");
    }

    static LogoNotPossible damaged() {
        return new LogoNotPossible("damaged");
    }

    /** @param longest side in dots */
    static LogoNotPossible tooWide(int longest) {
        return new LogoNotPossible("wide", longest);
    }
}
