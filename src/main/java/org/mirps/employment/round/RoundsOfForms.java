package org.mirps.employment.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.catalogue.FormUses;

/** Tells the catalogue of forms which rounds ask them. */
@ApplicationScoped
class RoundsOfForms implements FormUses {

    @Inject
    RoundRepository rounds;

    @Override
    public Map<Long, List<Use>> byVersion() {
        return rounds.all().stream()
                .collect(groupingBy(
                        Round::formVersionId,
                        mapping(round -> new Use(round.code().value(), round.title()), toList())));
    }
}
