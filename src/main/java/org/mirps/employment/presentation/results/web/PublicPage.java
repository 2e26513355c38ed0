package org.mirps.employment.presentation.results.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What public pages share: their addresses in both languages, for search engines, and what they say of a round. */
public abstract class PublicPage {

    @Inject
    ResultsReading reading;

    @Inject
    ActiveLanguage language;

    @Inject
    BaseAddress base;

    /** Path and query of this page in the default language, such as {@code results/round.xhtml?round=sne-2024}. */
    protected abstract String path();

    /** The address of this page in its language; what is asked beside that is left out. */
    public String getCanonical() {
        return in(language.get());
    }

    public String getSpanish() {
        return in(Language.ES);
    }

    public String getEnglish() {
        return in(Language.EN);
    }

    private String in(Language one) {
        return base.text() + "/" + path()
                + (one == Language.DEFAULT ? "" : (path().contains("?") ? "&" : "?") + "lang=" + one.code());
    }

    protected Texts words() {
        return Texts.of("presentation", language.get());
    }

    /** How many of those who take part let anybody see their answers. */
    protected String standing(PublicRound round) {
        return words().get(
                        round.countries() ? "results.countries.standing" : "results.participants.standing",
                        round.shown().size(),
                        round.invited());
    }

    protected static String query(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        List<String> given = List.of(namesAndValues);
        for (int i = 0; i < given.size(); i += 2) {
            query.append(i == 0 ? '?' : '&')
                    .append(given.get(i))
                    .append('=')
                    .append(URLEncoder.encode(given.get(i + 1), StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
