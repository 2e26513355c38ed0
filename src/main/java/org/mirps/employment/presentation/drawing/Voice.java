package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import org.mirps.employment.presentation.Numbers;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What a drawing says of itself, in one language. */
final class Voice {

    private final Texts texts;
    private final Numbers numbers;

    Voice(Language language) {
        this.texts = Texts.of("presentation", language);
        this.numbers = new Numbers(language);
    }

    String say(String key, Object... arguments) {
        return texts.get("drawing." + key, arguments);
    }

    String number(BigDecimal number) {
        return numbers.plain(number);
    }

    String percent(BigDecimal number) {
        return texts.get("figure.text.percent", numbers.rounded(number));
    }
}
