package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.CommitmentFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.presentation.SlopePainter;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;

/** Finds one figure of the session that is asked for. */
@Dependent
public class ChosenFigure {

    @Inject
    SessionChoice choice;

    /** Throws NotFound where there is no such round or figure. */
    public Found find(String key, Language language) {
        Extract.Result of = choice.load(all -> withKey(all, key));
        Chapters chapters = choice.chapters();
        if (key.equals(CommitmentFigure.KEY)) {
            return new Found(
                    choice.followedUp(of, language).orElseThrow(() -> new NotFound("figure " + key)),
                    chapters.ofCommitments(),
                    Optional.empty());
        }
        List<SessionFigure> found = SessionFigures.all(of.table(), language);
        if (found.isEmpty()) {
            throw new NotFound("figure " + key);
        }
        return new Found(
                found.get(0),
                chapters.number(of.table().indicators().get(0).definition()),
                SlopePainter.of(of.table(), of.before(), language));
    }

    private static List<IndicatorDefinition> withKey(List<IndicatorDefinition> all, String key) {
        return all.stream().filter(definition -> definition.key().equals(key)).toList();
    }

    /**
     * @param chapter number of the chapter that it stands in
     * @param slope beside the round before; empty where there is nothing to compare
     */
    public record Found(SessionFigure figure, int chapter, Optional<SessionFigure.Slope> slope) {}
}
