package org.mirps.employment.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundLifeDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.Meanwhile;

/** On the pages that change a round: what was done with it last, by whom and when. */
@RequestScoped
public class RoundMeanwhile implements Meanwhile {

    @Inject
    RoundDesk rounds;

    @Inject
    RoundLifeDesk desk;

    @Inject
    RoundWords words;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    @Override
    public Optional<String> said() {
        String code = request.getParameter("round");
        return request.getServletPath().startsWith("/rounds/") && code != null
                ? last(RoundCode.parse(code))
                : Optional.empty();
    }

    private Optional<String> last(RoundCode code) {
        Round round = rounds.sheet(code).round();
        return words.lines(desk.history(code), rounds.participants(), round.timeZone()).stream()
                .findFirst()
                .map(line -> Texts.of("round", language.get())
                        .get("manage.text.meanwhile", line.by(), line.at(), line.what()));
    }
}
