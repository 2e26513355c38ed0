package org.mirps.employment.presentation.leaf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What a file says of itself wherever it goes.
 *
 * @param title of the round
 * @param moment of the data, as written
 * @param provisional the round is open, so that the numbers may change
 * @param frozen the figures are those of that moment, whatever was accepted since
 * @param demo the data are samples
 */
public record Imprint(
        RoundCode round,
        String title,
        Language language,
        String moment,
        boolean provisional,
        boolean frozen,
        boolean demo) {

    /** In one line: the round, the moment, how final the numbers are, and whether they are samples. */
    public String line() {
        return Stream.concat(Stream.of(title), standing()).collect(Collectors.joining(" · "));
    }

    /** The same without the round, each as a line of its own. */
    public List<String> lines() {
        return standing()
                .map(said -> said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1))
                .toList();
    }

    private Stream<String> standing() {
        Texts texts = Texts.of("presentation", language);
        Stream<String> said = Stream.of(
                texts.get(frozen ? "file.text.frozen" : "file.text.moment", moment),
                texts.get(provisional ? "file.text.provisional" : "file.text.final"));
        return demo ? Stream.concat(said, Stream.of(texts.get("file.text.demo"))) : said;
    }
}
