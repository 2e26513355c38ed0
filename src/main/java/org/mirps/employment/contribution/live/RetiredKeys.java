package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;

/** Which answers that are no longer asked somebody sees: those whose section, in the last form that asked, is delegated to them. */
@ApplicationScoped
public class RetiredKeys {

    @Inject
    ContributionRepository contributions;

    @Inject
    FormMoveRepository moves;

    @Inject
    FormCatalog forms;

    public Set<AnswerKey> of(LiveDraft draft, ContributionId id, DraftAccess access) {
        Set<AnswerKey> retired = draft.retired();
        if (retired.isEmpty() || access.whole()) {
            return retired;
        }
        Map<String, String> sections = sections(contributions.get(id).roundId());
        return retired.stream()
                .filter(key -> access.sees(sections.getOrDefault(key.question(), "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Name of the section in which each question stood that a form of the round ever asked. */
    private Map<String, String> sections(long roundId) {
        Map<String, String> sections = new HashMap<>();
        for (FormMove move : moves.ofRound(roundId)) {
            FormDefinition form = forms.form(move.from()).definition();
            form.places().forEach((name, place) -> sections.put(name, place.section()));
        }
        return sections;
    }
}
