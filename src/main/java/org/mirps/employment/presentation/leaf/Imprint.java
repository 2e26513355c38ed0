package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What a file says of itself wherever it goes.
 *
 * @param title of the round
 * @param moment of the data, as written
 * @param provisional the round is open, so that the numbers may change
 * @param demo the data are samples
 */
public record Imprint(
        RoundCode round, String title, Language language, String moment, boolean provisional, boolean demo) {

    /** In one line: the round, the moment, how final the numbers are, and whether they are samples. */
    public String line() {
        Texts texts = Texts.of("presentation", language);
        List<String> said = new ArrayList<>();
        said.add(title);
        said.add(texts.get("file.text.moment", moment));
        said.add(texts.get(provisional ? "file.text.provisional" : "file.text.final"));
        if (demo) {
            said.add(texts.get("file.text.demo"));
        }
        return String.join(" · ", said);
    }
}
