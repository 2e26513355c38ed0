package org.mirps.employment.contribution.reading;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftRepository;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.RetiredKeys;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What a participant answered that its form asks for no longer, with its history, as far as its section is delegated to the person. */
@UseCases
public class RetiredReading {

    @Inject
    ContributionAccess access;

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftRepository stored;

    @Inject
    RetiredKeys keys;

    @Inject
    FormMoveRepository moves;

    @Inject
    FormCatalog forms;

    @Inject
    AccountNames names;

    /** In the order of the versions that asked last, and there in the order of the form; entries of repeats after each other. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public List<RetiredAnswer> retired(ContributionId id, Language language) {
        Contribution contribution = access.own(id);
        Set<AnswerKey> retired = drafts.read(id, (draft, placed) -> keys.of(draft, id, access.to(draft)));
        if (retired.isEmpty()) {
            return List.of();
        }
        RetiredWords words = new RetiredWords(moves.ofRound(contribution.roundId()), forms, language);
        Map<AnswerKey, List<SavedAnswer>> history = stored.history(id, retired);
        Map<AccountId, String> people = names.namesOf(history.values().stream()
                .flatMap(List::stream)
                .map(SavedAnswer::savedBy)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return retired.stream()
                .sorted(Comparator.comparingInt((AnswerKey key) -> words.order(key.question()))
                        .thenComparing(AnswerKey::toString))
                .map(key -> words.describe(key, history.getOrDefault(key, List.of()), people))
                .toList();
    }
}
