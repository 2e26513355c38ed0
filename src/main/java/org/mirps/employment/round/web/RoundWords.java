package org.mirps.employment.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundLine;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/** What was done with a round, in the reader's words. */
@RequestScoped
class RoundWords {

    @Inject
    RoundTimes times;

    @Inject
    ActiveLanguage language;

    /**
     * A line of the log.
     *
     * @param what such as "Took Honduras out"
     * @param more what was before and what is since; empty where nothing was replaced
     */
    public record Line(String what, String more, String reason, String by, String at) {}

    List<Line> lines(List<RoundLine> lines, List<Participant> participants, ZoneId zone) {
        Map<String, String> names = participants.stream()
                .collect(Collectors.toMap(
                        one -> one.code().value(), one -> one.name().in(language.get())));
        return lines.stream().map(line -> line(line, names, zone)).toList();
    }

    private Line line(RoundLine line, Map<String, String> names, ZoneId zone) {
        String whom = line.participant()
                .map(code -> names.getOrDefault(code.value(), code.value()))
                .orElse("");
        return new Line(
                text("RoundAct." + line.act(), whom),
                more(line, zone),
                line.reason(),
                line.by(),
                times.brief(line.at(), zone));
    }

    private String more(RoundLine line, ZoneId zone) {
        return switch (line.act()) {
            case RENAMED, REPLANNED -> text("manage.text.replaced", line.before(), line.after());
            case OPENING_MOVED, DUE_MOVED, EXTENDED, EXTENSION_ENDED ->
                text("manage.text.replaced", moment(line.before(), zone), moment(line.after(), zone));
            default -> line.act() == RoundAct.DELETED ? line.before() : "";
        };
    }

    private String moment(String iso, ZoneId zone) {
        return times.brief(Instant.parse(iso), zone);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("round", language.get()).get(key, arguments);
    }
}
