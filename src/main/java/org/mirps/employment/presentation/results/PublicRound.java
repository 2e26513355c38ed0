package org.mirps.employment.presentation.results;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SlopePainter;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What anybody may see of a round, in one language. In {@code table} there is nobody who is not shown.
 *
 * @param publishedAt empty before it is published: then only coordinators see it
 * @param opensAt by which rounds are ordered
 * @param whole all who take part, shown or not: no page of the public tells of them more than how many they are
 * @param before the round before of the same form, if it is published too
 * @param figures those that have data, in the order of the form
 * @param key the largest numbers
 */
public record PublicRound(
        RoundCode code,
        LocalizedText title,
        String formId,
        Optional<Instant> publishedAt,
        Instant opensAt,
        Participation whole,
        IndicatorTable table,
        Optional<IndicatorTable> before,
        List<SessionFigure> figures,
        List<KeyFigure> key,
        Language language) {

    /** With the moment of a publication that is in force. */
    PublicRound published(Optional<Instant> moment) {
        return new PublicRound(code, title, formId, moment, opensAt, whole, table, before, figures, key, language);
    }

    /** How many take part. */
    public int invited() {
        return whole.governments().size();
    }

    /** Whether nobody but governments takes part, so that participants may be called countries. */
    public boolean countries() {
        return whole.isOfCountries();
    }

    public boolean isPublished() {
        return publishedAt.isPresent();
    }

    /** Those who are shown, by code. */
    public List<Participation.Standing> shown() {
        return table.participation().governments();
    }

    public boolean shows(ParticipantCode participant) {
        return shown().stream().anyMatch(standing -> standing.code().equals(participant));
    }

    /** When the newest answers among those that are shown were submitted; null where there are none. */
    public @Nullable Instant newest() {
        return shown().stream()
                .map(Participation.Standing::submittedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    public String titleInWords() {
        return title.in(language);
    }

    public Chapters chapters() {
        return Chapters.of(table.indicators().stream()
                .map(indicator -> indicator.definition())
                .toList());
    }

    /** Number of the chapter of a figure. */
    public int chapter(SessionFigure figure) {
        return table.indicators().stream()
                .filter(indicator -> indicator.definition().key().equals(figure.key()))
                .mapToInt(indicator -> chapters().number(indicator.definition()))
                .findFirst()
                .orElse(0);
    }

    /** @throws NotFound where there is none, or it has no data that anybody may see */
    public SessionFigure figure(String figure) {
        return figures.stream()
                .filter(one -> one.key().equals(figure))
                .findFirst()
                .orElseThrow(() -> new NotFound("public figure " + figure + " of round " + code));
    }

    /** A figure beside that of the round before; empty where there is nothing to compare. */
    public Optional<SessionFigure.Slope> slope(SessionFigure figure) {
        IndicatorTable only = new IndicatorTable(
                table.participation(),
                table.indicators().stream()
                        .filter(indicator -> indicator.definition().key().equals(figure.key()))
                        .toList(),
                table.waiting(),
                table.audience());
        return SlopePainter.of(only, before, language);
    }
}
