package org.mirps.employment.presentation.deck.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckDesk;
import org.mirps.employment.presentation.deck.DeckNotPossible;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** What pages share that change decks; what was typed stays where it is refused. */
public abstract class DeckForm {

    @Inject
    DeckDesk desk;

    @Inject
    DeckReading reading;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    /** Does the work and goes where it says, or stays and says at each field of the form what is wrong. */
    @Nullable
    protected String tried(String form, Supplier<String> work) {
        try {
            return work.get() + "&faces-redirect=true";
        } catch (DeckNotPossible refused) {
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(form + ":" + fault.field(), fault.in(language.get())));
            return null;
        }
    }

    protected String text(String key, Object... arguments) {
        return Texts.of("presentation", language.get()).get(key, arguments);
    }

    public Language[] getLanguages() {
        return Language.values();
    }
}
