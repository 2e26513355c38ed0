package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.mirps.employment.form.UnitWords;
import org.mirps.employment.shared.Language;

/** Lends the words of units to the catalogue of forms. */
@ApplicationScoped
class UnitsOfForms implements UnitWords {

    @Override
    public String say(String unit, Language language) {
        return Units.say(unit, language);
    }
}
